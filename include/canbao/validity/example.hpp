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

constexpr std::uint8_t lowest_slot(std::uint32_t bits) noexcept {
    return static_cast<std::uint8_t>(std::countr_zero(bits));
}

/// Someone who pays on the first day that an opening allows, on which the event happens too where
/// it asks for one.
constexpr application example_of(const policy_content& content, const opening_term& term) noexcept {
    const opening opening = lower_opening(content, term);
    const conditions& asks = term.asks;
    application person{.categories = category_set{asks.categories_any & -asks.categories_any},
                       .paid_on = date{opening.pay_from},
                       .circumstances = circumstance_set{asks.circumstances_all},
                       .lapsed_years = asks.lapsed_years.least,
                       .repaid_years = asks.repaid_years.least};
    if (asks.events != 0) {
        person.paid_on = date{(std::max)(opening.pay_from, opening.event_from)};
        person.event = event_code{static_cast<std::uint8_t>(lowest_slot(asks.events) + 1)};
        person.event_on = person.paid_on;
    }
    return person;
}

/// Someone of a category (0: of none) who enrols on a plan and tier and pays for it; without
/// `paid_on` where no route leads there.
constexpr application example_on(const policy_content& content, const fee_term& fee,
                                 std::uint32_t category) noexcept {
    for (const opening_term& term : content.openings) {
        const route_term& route = content.routes[term.route - std::size_t{1}];
        const std::uint32_t whom = term.asks.categories_any;
        if (route.plan != fee.plan || route.charge == charge_basis::waived ||
            term.asks.paid == timeliness::later || (whom != 0 && (whom & category) == 0)) {
            continue;
        }
        application person = example_of(content, term);
        if (person.paid_on.days <= lower_opening(content, term).pay_to) {
            person.categories = category_set{category};
            person.tier = fee.tier;
            return person;
        }
    }
    return {};
}

} // namespace canbao::detail

#endif
