// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_PREPARE_PART_HPP
#define CANBAO_VECTOR_RECIPE_PREPARE_PART_HPP

#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/vector/recipe/opening_days.hpp>
#include <canbao/vector/recipe/recipe.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

// Prepares sixteen openings of a recipe.
namespace canbao::inline v0_1::detail {

/// One part of openings and claims while it is made.
class word_maker {
    // First, for clang 14 to know templates where a constant needs them.
    /// The entry of a list about something, or a new one at its end.
    template <class Item, std::size_t Room>
    static constexpr Item& entry(bounded<Item, Room>& list, const auto& something) noexcept {
        for (Item& one : list) {
            if (one.is_about(something)) {
                return one;
            }
        }
        list.push_back({});
        return list[list.size() - 1];
    }

    [[nodiscard]] constexpr const opening& at(std::size_t bit) const noexcept {
        const std::size_t place = places_[bit];
        const std::size_t openings = rules_.openings.size();
        return place < openings ? rules_.openings[place] : rules_.claims[place - openings];
    }

    /// A range of days for each bit: none for a bit that stands for nothing, and all for a claim
    /// where it is asked whether it covers a day.
    [[nodiscard]] constexpr std::array<days16, 16> days(auto of,
                                                        bool for_cover = false) const noexcept {
        std::array<days16, 16> ranges{};
        for (std::size_t bit = 0; bit < ranges.size(); ++bit) {
            if (bit >= places_.size()) {
                ranges[bit] = days16{0, -1};
            } else if (!for_cover || places_[bit] < rules_.openings.size()) {
                ranges[bit] = of(at(bit));
            }
        }
        return ranges;
    }

public:
    constexpr word_maker(const rule_table& table, std::span<const std::uint8_t> in_order) noexcept
        : rules_{table},
          schemes_{table},
          places_{in_order} {}

    constexpr opening_bits make(bool& fits) noexcept {
        for (std::size_t bit = 0; bit < places_.size(); ++bit) {
            const opening& opening = at(bit);
            const auto mask = static_cast<mask16>(1U << bit);
            const bool claims = places_[bit] >= rules_.openings.size();
            (claims ? part_.claims : part_.openings) |= mask;
            part_.of_scheme[claims ? 0 : schemes_.number_of(opening)] |= mask;
            part_.full |= opening.charge == charge_basis::full && !claims ? mask : mask16{0};
            part_.waived |= is_free(opening.charge) && !claims ? mask : mask16{0};
            part_.exempt |= opening.charge == charge_basis::exempt && !claims ? mask : mask16{0};
            part_.route[bit] = opening.route;
            part_.place[bit] = places_[bit];
            part_.slot[bit] =
                static_cast<std::uint8_t>(ledger_layout{rules_}.slot_of(opening.route));
            add_event(opening, mask);
            add_facts(opening, mask, claims);
            add_rest(opening, mask);
            fits = fits && growth_fits(rules_, opening) &&
                   day16(opening.cover_from) == opening.cover_from && opening.cover_from >= 0 &&
                   opening.cover_to < 32'767 && (opening.asks.events >> 30U) == 0 &&
                   count_fits(opening);
        }
        for (limit_rule& rule : part_.limits) {
            const auto is_over = [&](date event) {
                return last_day_of(rule.length, event, rule.counting).days < rule.first_payment;
            };
            rule.first_event =
                day16(last_day_on_which(rule.first_payment - 500, rule.first_payment, is_over));
        }
        for (start_rule& rule : part_.starts) {
            complete(rule);
            fits = fits && rule.by_count.dropped == 0;
        }
        part_.by_payment = mask_of(days([&](const opening& opening) {
            return days16{opening.pay_from, last_payment(opening)};
        }));
        part_.by_event = mask_of(days([&](const opening& opening) { return events_of(opening); }));
        part_.covers_payment =
            mask_of(days([&](const opening& opening) { return covering(opening, false); }, true));
        part_.covers_event =
            mask_of(days([&](const opening& opening) { return covering(opening, true); }, true));
        part_.serves_birth = mask_of(
            days([&](const opening& opening) { return births_served(rules_, opening); }, true));
        fits = fits && nothing_dropped();
        return part_;
    }

    /// The alternatives of groups, as if they were openings.
    constexpr opening_bits make_people(bool& fits) noexcept {
        std::array<days16, 16> births{};
        for (std::size_t bit = 0; bit < births.size(); ++bit) {
            births[bit] = days16{0, -1};
        }
        for (std::size_t bit = 0; bit < rules_.people.size(); ++bit) {
            const people_rule& rule = rules_.people[bit];
            const auto mask = static_cast<mask16>(1U << bit);
            part_.openings |= mask;
            part_.with_event |= rule.asks_for_birth() ? mask : mask16{0};
            births[bit] = {day16(rule.born_from), day16(rule.born_to)};
            add_facts(rule.asks, mask, 0, 0);
            add_categories(rule.asks.categories_any, mask);
            for (std::uint64_t rest = rule.categories_all; rest != 0; rest &= rest - 1) {
                add_categories(rest & (~rest + 1), mask);
            }
            add_number(part_.lapsed_years, rule.asks.lapsed_years, mask);
            add_number(part_.repaid_years, rule.asks.repaid_years, mask);
            fits = fits && births_fit(rule);
        }
        part_.by_event = mask_of(births);
        fits = fits && nothing_dropped();
        return part_;
    }

private:
    constexpr void add_event(const opening& opening, mask16 mask) noexcept {
        for (std::size_t code = 0; code < part_.by_code.size(); ++code) {
            const bool named = code > 0 && ((opening.asks.events >> (code - 1)) & 1U) != 0;
            part_.by_code[code] |= opening.asks.events == 0 || named ? mask : mask16{0};
        }
        if (opening.asks.events == 0) {
            return;
        }
        part_.with_event |= mask;
        if (opening.asks.paid != timeliness::any) {
            limit_rule& rule = entry(part_.limits, opening);
            rule.first_payment = rule.within + rule.later == 0
                                     ? opening.pay_from
                                     : (std::min)(rule.first_payment, opening.pay_from);
            rule.last_event = day16(std::max<std::int32_t>(
                rule.last_event, (std::min)(opening.event_to, last_payment(opening))));
            rule.length = opening.asks.limit;
            rule.counting = opening.counting;
            (opening.asks.paid == timeliness::within ? rule.within : rule.later) |= mask;
        }
    }

    constexpr void add_facts(const opening& opening, mask16 mask, bool claims) noexcept {
        const std::uint32_t never = employee_insured_mask | (claims ? 0 : insured_elsewhere_mask);
        const std::uint32_t always = claims ? insured_elsewhere_mask : 0;
        add_facts(opening.asks, mask, always, never);
    }

    constexpr void add_facts(const conditions& asks, mask16 mask, std::uint32_t always,
                             std::uint32_t never) noexcept {
        const auto some = [](std::uint64_t facts) { return static_cast<std::uint32_t>(facts); };
        add_each(some(asks.circumstances_none) | never, &fact_rule::closed_with, mask);
        add_each(some(asks.circumstances_all) | always, &fact_rule::closed_without, mask);
        if (asks.circumstances_not_all != 0) {
            fact(some(asks.circumstances_not_all)).closed_with |= mask;
        }
    }

    constexpr void add_each(std::uint32_t facts, mask16 fact_rule::*closed, mask16 mask) noexcept {
        for (; facts != 0; facts &= facts - 1) {
            fact(facts & (~facts + 1)).*closed |= mask;
        }
    }

    constexpr fact_rule& fact(std::uint32_t all) noexcept {
        fact_rule& rule = entry(part_.facts, all);
        rule.all = all;
        return rule;
    }

    constexpr void add_rest(const opening& opening, mask16 mask) noexcept {
        add_categories(opening.asks.categories_any, mask);
        add_number(part_.lapsed_years, opening.asks.lapsed_years, mask);
        add_number(part_.repaid_years, opening.asks.repaid_years, mask);
        start_rule& start = entry(part_.starts, opening);
        const std::int32_t last = last_payment(opening);
        start.payments = start.openings == 0
                             ? days16{opening.pay_from, last}
                             : days16{(std::min)(start.payments.from, opening.pay_from),
                                      (std::max)(start.payments.to, last)};
        start.waits = opening.waits;
        start.counting = opening.counting;
        start.cover_to = day16(opening.cover_to);
        start.cover_from = day16(opening.cover_from);
        start.openings |= mask;
        end_rule& end = entry(part_.ends, opening.cover_to);
        end.cover_to = day16(opening.cover_to);
        end.openings |= mask;
    }

    constexpr void add_categories(std::uint64_t any, mask16 mask) noexcept {
        if (any != 0) {
            category_rule& rule = entry(part_.categories, any);
            rule.any = any;
            rule.asking |= mask;
        }
    }
    static constexpr void add_number(bounded<years_rule, 16>& rules, number_range range,
                                     mask16 mask) noexcept {
        if (range != number_range{}) {
            years_rule& rule = entry(rules, range);
            rule.range = range;
            rule.asking |= mask;
        }
    }

    [[nodiscard]] constexpr bool nothing_dropped() const noexcept {
        return part_.limits.dropped + part_.facts.dropped + part_.categories.dropped +
                   part_.lapsed_years.dropped + part_.repaid_years.dropped + part_.starts.dropped +
                   part_.ends.dropped + part_.by_payment.steps.dropped +
                   part_.by_event.steps.dropped + part_.covers_payment.steps.dropped +
                   part_.covers_event.steps.dropped + part_.serves_birth.steps.dropped ==
               0;
    }

    const rule_table& rules_;
    schemes schemes_;
    std::span<const std::uint8_t> places_;
    opening_bits part_;
};

constexpr opening_bits prepare_people(const rule_table& rules, bool& fits) noexcept {
    return word_maker{rules, {}}.make_people(fits);
}

constexpr opening_bits prepare_part(const rule_table& rules, std::span<const std::uint8_t> places,
                                    bool& fits) noexcept {
    return word_maker{rules, places}.make(fits);
}

} // namespace canbao::detail

#endif
