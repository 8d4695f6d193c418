// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_REACH_HPP
#define CANBAO_VALIDITY_REACH_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/moving_day.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

// Whether an opening can hold for anybody, and cover a day for anybody. Both are decided by one
// application: the one that pays earliest for the earliest event. Paying later opens nothing that
// was closed by the event and covers from no earlier day.
namespace canbao::inline v0_1::detail {

/// True where all conditions of an opening hold for whoever applies.
constexpr bool is_open_to(const rule_table& rules, const opening& opening,
                          const application& person) noexcept {
    return is_open(opening, person, identity_of(rules, person).counting);
}

/// The lowest tier that the plan of an opening offers; 1 where it offers none.
constexpr std::uint8_t lowest_tier(const rule_table& rules, const opening& opening) noexcept {
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        if (rules.line_number(opening.plan, tier) != 0) {
            return tier;
        }
    }
    return 1;
}

inline constexpr std::uint32_t birth_alone = event_set{events::birth{}}.lower();

/// Whoever is one of one category, or of one alternative of a group, has the first of some events
/// and pays as `earliest_application` says.
constexpr application earliest_of(const rule_table& rules, const opening& opening,
                                  std::uint64_t bit, std::uint32_t events) noexcept {
    const conditions& asks = opening.asks;
    date first_event{opening.event_from};
    application person{.tier = lowest_tier(rules, opening),
                       .paid_on = date{opening.pay_from},
                       .circumstances = circumstance_set{asks.circumstances_all},
                       .lapsed_years = asks.lapsed_years.least,
                       .repaid_years = asks.repaid_years.most,
                       .wish = opening.on_request ? opening.route : std::uint8_t{0}};
    constexpr std::uint64_t first_group = std::uint64_t{1} << rule_table::first_group;
    if (bit < first_group) {
        person.categories.bits = bit;
    } else {
        const people_rule& rule =
            rules.people[std::size_t{lowest_slot(bit)} - rule_table::first_group];
        become(rule, person);
        person.repaid_years = (std::min)(asks.repaid_years.most, rule.asks.repaid_years.most);
        if ((events & birth_alone) != 0) {
            first_event = (std::max)(first_event, date{rule.born_from});
        }
    }
    if (asks.events == 0) {
        return person;
    }
    person.event = event_code{static_cast<std::uint8_t>(std::countr_zero(events) + 1)};
    person.event_on = first_event;
    const auto event_with_limit = [&](date day) {
        return (std::max)(first_event,
                          earliest_event_with_limit(asks.limit, day, opening.counting));
    };
    if (asks.paid == timeliness::later) {
        person.event_on = event_with_limit(date{(std::max)(opening.limit_from, first_date.days)});
        const date after = first_day_after(asks.limit, person.event_on, opening.counting);
        person.paid_on = (std::max)(person.paid_on, after);
    } else if (asks.paid == timeliness::ahead) {
        person.paid_on = (std::max)(
            person.paid_on, earliest_event_with_limit(asks.limit, first_event, opening.counting));
        person.event_on = (std::max)(first_event, person.paid_on + 1);
    } else {
        person.paid_on = (std::max)(person.paid_on, person.event_on);
        if (asks.paid == timeliness::within) {
            person.event_on = event_with_limit(person.paid_on);
        }
    }
    if (is_of_birth(person)) {
        person.born_on = {};
    }
    return person;
}

/// An application that pays on the earliest day on which the opening can hold, for the earliest
/// event, with the shortest waiting period. It meets the opening if any application does.
constexpr application earliest_application(const rule_table& rules,
                                           const opening& opening) noexcept {
    // One category is enough for any condition, or one alternative of a group that can be met.
    const std::uint64_t any = opening.asks.categories_any;
    // Of the events one is as good as another, but for a birth, whose day is that of the person.
    const std::uint32_t events = opening.asks.events;
    const std::uint32_t others = (events & birth_alone) != 0 ? events & ~birth_alone : 0;
    const application first = earliest_of(rules, opening, any & (~any + 1), events);
    for (std::uint64_t rest = any; rest != 0; rest &= rest - 1) {
        const std::uint64_t one = rest & (~rest + 1);
        const application person = earliest_of(rules, opening, one, events);
        if (is_open_to(rules, opening, person)) {
            return person;
        }
        if (others != 0) {
            const application other = earliest_of(rules, opening, one, others);
            if (is_open_to(rules, opening, other)) {
                return other;
            }
        }
    }
    return first;
}

/// The same of somebody who has a fee, where whoever pays earliest has none: on the lowest tier, as
/// one of those whose fee is asked first, whom the opening is open to.
constexpr application earliest_with_a_fee(const rule_table& rules,
                                          const opening& opening) noexcept {
    const application earliest = earliest_application(rules, opening);
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        application person = earliest;
        person.tier = tier;
        for (std::uint8_t number = rules.line_number(opening.plan, tier); number != 0;
             number = rules.line(number).otherwise) {
            const std::uint64_t whose = rules.line(number).people[0];
            application one = person;
            if (whose != 0 && lowest_slot(whose) < rule_table::first_group) {
                one.categories.bits |= whose & (~whose + 1);
            } else if (whose != 0 && !is_of_birth(person)) {
                become(rules.people[std::size_t{lowest_slot(whose)} - rule_table::first_group],
                       one);
            }
            const std::uint64_t who = identity_of(rules, one).counting;
            if (rules.line_number(opening.plan, tier, who) != 0 &&
                is_open_to(rules, opening, one)) {
                return one;
            }
        }
    }
    return earliest;
}

/// An application that pays as late as the opening allows, for the latest event, if that is the
/// same period; it need not meet the opening.
constexpr application latest_application(const rule_table& rules, const opening& opening) noexcept {
    application person = earliest_application(rules, opening);
    person.paid_on = date{(std::min)(opening.pay_to, opening.last_payment)};
    if (is_ahead(opening.asks)) {
        person.paid_on = (std::min)(person.paid_on, date{opening.event_to} - 1);
        person.event_on =
            (std::min)(date{opening.event_to},
                       last_day_of(opening.asks.limit, person.paid_on, opening.counting));
    } else if (opening.asks.events != 0 && opening.asks.paid != timeliness::later) {
        person.event_on = (std::min)(date{opening.event_to}, person.paid_on);
        if (opening.asks.paid == timeliness::within) {
            person.paid_on = (std::min)(
                person.paid_on, last_day_of(opening.asks.limit, person.event_on, opening.counting));
        }
    }
    return person;
}

/// How many applications are asked between the earliest and the latest.
inline constexpr int applications_between = 7;

/// One of these, from 1: paid at equal distances over the days of payment that may cover a day, for
/// an event on the same day where it may be; it need not meet the opening.
constexpr application application_between(const rule_table& rules, const opening& opening,
                                          int which) noexcept {
    application person = earliest_application(rules, opening);
    const int days = (std::min)(opening.pay_to, opening.cover_to) - person.paid_on.days;
    if (days > 0 && !is_ahead(opening.asks)) {
        person.paid_on = person.paid_on + days / (applications_between + 1) * which;
        if (opening.asks.events != 0 && opening.asks.paid != timeliness::later) {
            person.event_on = (std::min)(date{opening.event_to}, person.paid_on);
        }
    }
    return person;
}

/// True of one of those who pay earliest or latest, or between.
constexpr bool any_at_once(const rule_table& rules, const opening& opening, const auto& holds) {
    bool found =
        holds(earliest_application(rules, opening)) || holds(latest_application(rules, opening));
    for (int which = 1; which <= applications_between && !found; ++which) {
        found = holds(application_between(rules, opening, which));
    }
    return found;
}

constexpr bool never_holds(const rule_table& rules, const opening& opening,
                           const application& person, bool is_claim) noexcept {
    // Whoever is insured elsewhere takes no route, whatever it asks for.
    const circumstance_set elsewhere{circumstances::insured_elsewhere{},
                                     circumstances::employee_insured{}};
    const circumstance_set employed{circumstances::employee_insured{}};
    const std::uint64_t shut = is_claim ? employed.bits : elsewhere.bits;
    return (opening.asks.circumstances_all & shut) != 0 || !is_open_to(rules, opening, person);
}

/// That somebody can meet each opening, and is then covered for a day.
constexpr void check_reach(const rule_table& rules, violations& found) noexcept {
    const auto check_way = [&](const opening& opening, offender where, bool is_claim) {
        const application earliest = earliest_application(rules, opening);
        if (never_holds(rules, opening, earliest, is_claim)) {
            report(found, {.rule = rule_id::conditions_can_hold, .at = where, .example = earliest});
            return;
        }
        const date from = first_covered_day(opening, earliest);
        if (!is_claim && from.days > opening.cover_to) {
            report(found, {.rule = rule_id::route_covers_a_day,
                           .at = where,
                           .x = yyyymmdd(from),
                           .y = yyyymmdd(date{opening.cover_to}),
                           .example = earliest});
        }
    };
    for (const opening& opening : rules.openings) {
        check_way(opening, at_route(opening.route - std::size_t{1}), false);
    }
    for (const opening& opening : rules.claims) {
        check_way(opening, {component_kind::claim}, true);
    }
}

} // namespace canbao::detail

#endif
