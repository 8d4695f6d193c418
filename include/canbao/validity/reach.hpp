// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_REACH_HPP
#define CANBAO_VALIDITY_REACH_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/moving_day.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

// Whether an opening can hold for anybody, and cover a day for anybody. Both are decided by one
// application: the one that pays earliest. Paying later opens nothing that was closed by the event
// and covers from no earlier day.
namespace canbao::inline v0_1::detail {

/// The lowest tier that the plan of an opening offers; 1 where it offers none.
constexpr std::uint8_t lowest_tier(const rule_table& rules, const opening& way) noexcept {
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        if (rules.line_number(way.plan, tier) != 0) {
            return tier;
        }
    }
    return 1;
}

/// An application that pays on the earliest day on which the opening can hold, for the earliest
/// event, with the shortest waiting period. It meets the opening if any application does.
constexpr application earliest_application(const rule_table& rules, const opening& way) noexcept {
    const conditions& asks = way.asks;
    application person{.tier = lowest_tier(rules, way),
                       .paid_on = date{way.pay_from},
                       .circumstances = circumstance_set{asks.circumstances_all},
                       .lapsed_years = asks.lapsed_years.least,
                       .repaid_years = asks.repaid_years.most};
    // One category is enough for any condition.
    person.categories.bits = asks.categories_any & (~asks.categories_any + 1);
    if (asks.events == 0) {
        return person;
    }
    person.event = event_code{static_cast<std::uint8_t>(std::countr_zero(asks.events) + 1)};
    person.event_on = date{way.event_from};
    const auto event_with_limit = [&](date day) {
        return (std::max)(date{way.event_from},
                          earliest_event_with_limit(asks.limit, day, rules.counting));
    };
    if (asks.paid == timeliness::later) {
        person.event_on = event_with_limit(date{(std::max)(way.limit_from, first_date.days)});
        const date after = first_day_after(asks.limit, person.event_on, rules.counting);
        person.paid_on = (std::max)(person.paid_on, after);
    } else {
        person.paid_on = (std::max)(person.paid_on, person.event_on);
        if (asks.paid == timeliness::within) {
            person.event_on = event_with_limit(person.paid_on);
        }
    }
    return person;
}

/// An application that pays as late as the opening allows, for the latest event, if that is the
/// same period; it need not meet the opening.
constexpr application latest_application(const rule_table& rules, const opening& way) noexcept {
    application person = earliest_application(rules, way);
    person.paid_on = date{way.pay_to};
    if (way.asks.events != 0 && way.asks.paid != timeliness::later) {
        person.event_on = (std::min)(date{way.event_to}, person.paid_on);
        if (way.asks.paid == timeliness::within) {
            person.paid_on = (std::min)(
                person.paid_on, last_day_of(way.asks.limit, person.event_on, rules.counting));
        }
    }
    return person;
}

constexpr bool never_holds(const rule_table& rules, const opening& way, const application& person,
                           bool is_claim) noexcept {
    // Whoever is insured elsewhere takes no route, whatever it asks for.
    const circumstance_set elsewhere{circumstances::insured_elsewhere{},
                                     circumstances::employee_insured{}};
    const circumstance_set employed{circumstances::employee_insured{}};
    const std::uint32_t shut = is_claim ? employed.bits : elsewhere.bits;
    return (way.asks.circumstances_all & shut) != 0 ||
           !is_open(rules, way, person, person.categories.bits);
}

/// That somebody can meet each opening, and is then covered for a day.
constexpr void check_reach(const rule_table& rules, violations& found) noexcept {
    const auto check_way = [&](const opening& way, offender where, bool is_claim) {
        const application earliest = earliest_application(rules, way);
        if (never_holds(rules, way, earliest, is_claim)) {
            report(found, {.rule = rule_id::conditions_can_hold, .at = where, .example = earliest});
            return;
        }
        const date from = first_covered_day(rules, way, earliest);
        if (!is_claim && from.days > way.cover_to) {
            report(found, {.rule = rule_id::route_covers_a_day,
                           .at = where,
                           .x = yyyymmdd(from),
                           .y = yyyymmdd(date{way.cover_to}),
                           .example = earliest});
        }
    };
    for (const opening& way : rules.openings) {
        check_way(way, at_route(way.route - std::size_t{1}), false);
    }
    for (const opening& way : rules.claims) {
        check_way(way, {offender_kind::claim}, true);
    }
}

} // namespace canbao::detail

#endif
