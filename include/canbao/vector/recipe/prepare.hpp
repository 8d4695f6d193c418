// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_PREPARE_HPP
#define CANBAO_VECTOR_RECIPE_PREPARE_HPP

#include <canbao/engine/reads.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/vector/recipe/favour.hpp>
#include <canbao/vector/recipe/prepare_money.hpp>
#include <canbao/vector/recipe/prepare_part.hpp>
#include <canbao/vector/recipe/recipe.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Prepares a rule table for kernels: its recipe.
namespace canbao::inline v0_1::detail {

/// Enrolments and claims by place, openings first: those of one group in the order of favour.
using places = bounded<std::uint8_t, 16>;

/// Orders a group so that each goes before those after it; false where there is no such order.
constexpr bool put_in_order(const favour& stands, places& group) noexcept {
    for (std::size_t next = 0; next < group.size(); ++next) {
        std::size_t best = group.size();
        for (std::size_t i = next; i < group.size() && best == group.size(); ++i) {
            bool first = true;
            for (std::size_t j = next; j < group.size() && first; ++j) {
                first = i == j || stands.goes_before(group[i], group[j]);
            }
            best = first ? i : best;
        }
        if (best == group.size()) {
            return false;
        }
        std::swap(group[next], group[best]);
    }
    return true;
}

/// As few groups as come of adding each to the first in which it finds its order.
constexpr bounded<places, 8> groups_of(const favour& stands) noexcept {
    bounded<places, 8> groups;
    for (std::size_t place = 0; place < stands.size(); ++place) {
        bool found = stands.is_on_request(place); // rosters of wishes are assessed row by row
        for (std::size_t i = 0; i < groups.size() && !found; ++i) {
            places with = groups[i];
            with.push_back(static_cast<std::uint8_t>(place));
            found = with.dropped == 0 && put_in_order(stands, with);
            groups[i] = found ? with : groups[i];
        }
        if (!found) {
            places alone;
            alone.push_back(static_cast<std::uint8_t>(place));
            groups.push_back(alone);
        }
    }
    return groups;
}

/// What has to be compared with the best of the groups before.
constexpr vector_group comparisons(const rule_table& rules, const favour& stands,
                                   const bounded<places, 8>& groups, std::size_t number) noexcept {
    vector_group group;
    bool later = false;
    for (std::size_t before = 0; before < number; ++before) {
        for (const std::uint8_t one : groups[before]) {
            for (const std::uint8_t other : groups[number]) {
                if (stands.excluded(one, other)) {
                    continue;
                }
                group.compares_due = group.compares_due || !stands.of(one, other).no_more ||
                                     !stands.of(other, one).no_more;
                group.compares_last = group.compares_last || rules.openings[one].cover_to !=
                                                                 rules.openings[other].cover_to;
                (other < one ? group.listed_first : later) = true;
            }
        }
    }
    group.compares_place = group.listed_first && later;
    return group;
}

/// The years in which months are counted: from two before the first payment on.
constexpr void prepare_months(const rule_table& rules, kernel_recipe& recipe) noexcept {
    std::int32_t first = last_date.days;
    std::int32_t last = first_date.days;
    const auto look_at = [&](const opening& opening) {
        first = (std::min)(first, opening.pay_from);
        last = (std::max)(last, last_payment(opening));
    };
    std::for_each(rules.openings.begin(), rules.openings.end(), look_at);
    std::for_each(rules.claims.begin(), rules.claims.end(), look_at);
    const std::chrono::year year = date{first}.calendar().year() - std::chrono::years{2};
    for (std::size_t i = 0; i < recipe.march.size(); ++i) {
        recipe.march[i] =
            day16(date{(year + std::chrono::years{static_cast<int>(i)}) / 3 / 1}.days);
    }
    recipe.fits = recipe.fits && first > first_date.days &&
                  last < recipe.march[recipe.march.size() - 3] && recipe.march.back() < 32'000;
}

/// True where whole years are charged, and no day of recognition is for some categories alone.
constexpr bool terms_fit(const rule_table& rules) noexcept {
    return std::all_of(rules.openings.begin(), rules.openings.end(),
                       [](const opening& one) { return one.months.is_whole_year(); }) &&
           std::all_of(rules.recognition.begin(), rules.recognition.end(),
                       [](const recognition_rule& one) {
                           return one.categories == recognition_rule{}.categories;
                       });
}

/// Whether an event may follow the payment: no kernel looks for it there.
constexpr bool takes_payments_ahead(const rule_table& rules) noexcept {
    const auto is_such = [](const opening& one) { return is_ahead(one.asks); };
    return std::any_of(rules.openings.begin(), rules.openings.end(), is_such) ||
           std::any_of(rules.claims.begin(), rules.claims.end(), is_such);
}

/// Which routes go by the day of registration, and until when they may be paid; kernels have one
/// last day of payment for all.
constexpr void prepare_registration(const rule_table& rules, kernel_recipe& recipe) noexcept {
    const auto is_such = [](const opening& one) { return one.by_registration; };
    if (!reads_registration(rules)) {
        return;
    }
    const bool on_all = std::all_of(rules.openings.begin(), rules.openings.end(), is_such);
    recipe.registration = on_all && rules.claims.empty() ? registers::on_all : registers::on_some;
    recipe.last_payment =
        recipe.registration == registers::on_all ? rules.openings[0].last_payment : last_date.days;
    recipe.fits = recipe.fits && std::all_of(rules.openings.begin(), rules.openings.end(),
                                             [&](const opening& one) {
                                                 return one.last_payment == recipe.last_payment;
                                             });
}

/// The recipe of a rule table, with money in a unit that holds all its sums.
constexpr kernel_recipe prepare(const rule_table& rules, money_unit unit) noexcept {
    kernel_recipe recipe;
    recipe.delegated = rules.delegated;
    recipe.charges_prepaid_years = rules.charges_prepaid_years;
    recipe.ledger = ledger_layout{rules};
    recipe.fits = !rules.openings.empty() && !rules.fee_lines.empty() && words_fit(rules) &&
                  terms_fit(rules) && !takes_payments_ahead(rules) &&
                  recipe.ledger.buckets() <= 65'535;
    prepare_registration(rules, recipe);
    if (recipe.fits) {
        prepare_months(rules, recipe);
    }
    if (recipe.fits) {
        prepare_money(rules, recipe, unit);
    }
    if (!recipe.fits) {
        return recipe;
    }
    recipe.people = prepare_people(rules, recipe.fits);
    std::uint16_t bit = 1;
    for (const people_rule& rule : rules.people) {
        recipe.people_of_facts =
            static_cast<mask16>(recipe.people_of_facts | (rule.asks_for_category() ? 0 : bit));
        bit = static_cast<std::uint16_t>(bit << 1U);
    }
    const favour stands{rules};
    const bounded<places, 8> groups = groups_of(stands);
    bounded<std::array<std::uint8_t, 17>, 4> parts; // places by bit, and at the end how many
    recipe.fits = recipe.fits && groups.dropped == 0 && !groups.empty();
    for (std::size_t number = 0; number < groups.size(); ++number) {
        const places& group = groups[number];
        std::size_t part = 0;
        while (part < parts.size() && parts[part][16] + group.size() > 16) {
            ++part;
        }
        if (part == parts.size()) {
            parts.push_back({});
            recipe.fits = recipe.fits && parts.dropped == 0;
        }
        if (!recipe.fits) {
            return recipe;
        }
        mask16 bits = 0;
        for (const std::uint8_t place : group) {
            bits = static_cast<mask16>(bits | 1U << parts[part][16]);
            parts[part][parts[part][16]++] = place;
        }
        vector_group made = comparisons(rules, stands, groups, number);
        made.part = part;
        made.openings = bits;
        recipe.groups.push_back(made);
    }
    for (const auto& part : parts) {
        recipe.parts.push_back(prepare_part(rules, {part.data(), part[16]}, recipe.fits));
    }
    for (const opening_bits& part : recipe.parts) {
        for (const start_rule& start : part.starts) {
            recipe.fits = recipe.fits && (!is_since_event(start.waits) ||
                                          start.waits.kind == waiting_kind::on_the_day ||
                                          start.anchors.from >= recipe.march[0]);
        }
    }
    return recipe;
}

constexpr kernel_recipe prepare(const rule_table& rules) noexcept {
    return prepare(rules, unit_of(rules));
}

} // namespace canbao::detail

#endif
