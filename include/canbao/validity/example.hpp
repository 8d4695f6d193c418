// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_EXAMPLE_HPP
#define CANBAO_VALIDITY_EXAMPLE_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

// Applications that show what a violation does.
namespace canbao::inline v0_1::detail {

constexpr std::uint8_t lowest_slot(std::uint64_t bits) noexcept {
    return static_cast<std::uint8_t>(std::countr_zero(bits));
}

/// Makes somebody one of an alternative of a group, beside what the person is.
constexpr void become(const people_rule& rule, application& person) noexcept {
    const std::uint64_t any = rule.asks.categories_any;
    person.categories.bits |= rule.categories_all | (any & (~any + 1));
    person.circumstances.bits |= rule.asks.circumstances_all;
    person.lapsed_years = (std::max)(person.lapsed_years, rule.asks.lapsed_years.least);
    person.repaid_years = (std::max)(person.repaid_years, rule.asks.repaid_years.least);
    if (rule.asks_for_birth()) {
        const std::int32_t last = (std::min)(rule.born_to, person.paid_on.days);
        person.born_on = date{(std::max)(last, (std::max)(rule.born_from, first_date.days))};
    }
}

/// Makes somebody one of the first of some categories and groups, beside what the person is.
constexpr void make_one_of(const policy_content& content, std::uint64_t bits,
                           application& person) noexcept {
    if (bits == 0) {
        return;
    }
    const std::size_t slot = lowest_slot(bits);
    if (slot < rule_table::first_group) {
        person.categories.bits |= bits & -bits;
    } else if (slot - rule_table::first_group < content.people.size()) {
        become(lower_people_term(content, content.people[slot - rule_table::first_group]), person);
    }
}

/// Someone who pays on the first day that an opening allows, on which the event happens too where
/// it asks for one, or on the next where that is paid ahead.
constexpr application example_of(const policy_content& content, const opening_term& term) noexcept {
    const opening opening = lower_opening(content, term);
    const conditions& asks = term.asks;
    application person{.paid_on = date{opening.pay_from},
                       .circumstances = circumstance_set{asks.circumstances_all},
                       .lapsed_years = asks.lapsed_years.least,
                       .repaid_years = asks.repaid_years.least};
    if (term.route != 0 && content.routes[term.route - std::size_t{1}].on_request) {
        person.wish = term.route;
    }
    make_one_of(content, asks.categories_any, person);
    if (asks.events != 0) {
        person.paid_on = date{(std::max)(opening.pay_from, opening.event_from)};
        person.event = event_code{static_cast<std::uint8_t>(lowest_slot(asks.events) + 1)};
        person.event_on = person.paid_on;
        if (is_ahead(asks)) {
            person.paid_on = date{(std::max)(opening.pay_from, opening.event_from - 1)};
            person.event_on = person.paid_on + 1;
        }
    }
    return person;
}

/// Someone of a category (0: of none) who enrols on a plan and tier and pays for it; without
/// `paid_on` where no route leads there.
constexpr application example_on(const policy_content& content, const fee_term& fee,
                                 std::uint64_t category) noexcept {
    for (const opening_term& term : content.openings) {
        const route_term& route = content.routes[term.route - std::size_t{1}];
        const std::uint64_t whom = term.asks.categories_any;
        if (route.plan != fee.plan || is_free(route.charge) ||
            term.asks.paid == timeliness::later || (whom != 0 && (whom & category) == 0)) {
            continue;
        }
        application person = example_of(content, term);
        if (person.paid_on.days <= lower_opening(content, term).pay_to) {
            person.categories = {};
            make_one_of(content, category, person);
            make_one_of(content, fee.people, person);
            person.tier = fee.tier;
            return person;
        }
    }
    return {};
}

} // namespace canbao::detail

#endif
