// SPDX-License-Identifier: Apache-2.0
//
// The days next to which something changes: what the reduced sweep and the compile-time answers
// are about. The full sweep takes every day and uses these only where events cannot matter.
#pragma once

#include "axes.hpp"

namespace sweep {

/// The last payment that leaves a covered day; payments wait the longer the later they are.
constexpr canbao::date last_useful_payment(const canbao::opening& opening) {
    canbao::date useful{opening.pay_from - 1};
    canbao::date useless = last_payment(opening) + 1;
    while (useful + 1 < useless) {
        const canbao::date day = useful + (useless.days - useful.days) / 2;
        const canbao::application person{.paid_on = day};
        const bool covers =
            canbao::detail::first_covered_day(opening, person).days <= opening.cover_to;
        (covers ? useful : useless) = day;
    }
    return useful;
}

/// First and last days of windows and of what waiting periods leave, days of recognition, and the
/// days before and after.
constexpr day_list boundary_payment_days(const canbao::rule_table& rules) {
    day_list days;
    add_once(days, first_payment_day(rules));
    add_once(days, last_payment_day(rules));
    for (const canbao::opening& opening : rules.openings) {
        add_once(days, canbao::date{opening.pay_from - 1});
        add_once(days, canbao::date{opening.pay_from});
        for (const canbao::date last : {last_payment(opening), last_useful_payment(opening)}) {
            add_once(days, last);
            add_once(days, last + 1);
        }
    }
    for (const canbao::opening& opening : rules.claims) {
        add_once(days, canbao::date{opening.pay_from - 1});
        add_once(days, canbao::date{opening.pay_from});
        add_once(days, last_payment(opening));
        add_once(days, last_payment(opening) + 1);
    }
    for (const canbao::recognition_rule& rule : rules.recognition) {
        add_once(days, canbao::date{rule.last_day});
        add_once(days, canbao::date{rule.last_day + 1});
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// No day, and the days about the payment, the insured year and the events whose period ends at
/// either; a year before all and after all.
constexpr day_list boundary_event_days(const canbao::rule_table& rules,
                                       const canbao::policy_content& content,
                                       canbao::date paid_on) {
    day_list days;
    days.push_back({});
    for (const canbao::opening& opening : rules.openings) {
        if (opening.asks.paid != canbao::timeliness::any) {
            const canbao::date paid_in_time =
                earliest_with_period_until(opening.asks.limit, paid_on, opening.counting);
            add_once(days, paid_in_time - 1);
            add_once(days, paid_in_time);
            add_once(days, paid_in_time + 1);
            const canbao::date reaches_year = earliest_with_period_until(
                opening.asks.limit, content.year_begin(), opening.counting);
            add_once(days, reaches_year - 1);
            add_once(days, reaches_year);
        }
    }
    for (const canbao::date day : {paid_on, content.year_begin(), content.year_end()}) {
        add_once(days, day - 1);
        add_once(days, day);
        add_once(days, day + 1);
    }
    add_once(days, first_event_day(rules, content.year_begin()) - 366);
    add_once(days, last_payment_day(rules) + 366);
    return days;
}

/// Days of birth, none of them among the events' days: those about which cover begins or ends, by
/// any opening that might be taken with that payment.
constexpr day_list boundary_birth_days(const canbao::rule_table& rules,
                                       const canbao::policy_content& content,
                                       canbao::date paid_on) {
    const day_list others = boundary_event_days(rules, content, paid_on);
    const canbao::application person{.paid_on = paid_on};
    day_list days;
    const auto add = [&](canbao::date day) {
        if (std::find(others.begin(), others.end(), day) == others.end()) {
            add_once(days, day);
        }
    };
    for (const canbao::opening& opening : rules.openings) {
        if (opening.pay_from <= paid_on.days && paid_on.days <= opening.pay_to) {
            const canbao::date first = canbao::detail::first_day_waited_for(opening, person);
            for (const canbao::date day : {first, canbao::date{opening.cover_to}}) {
                add(day - 1);
                add(day);
                add(day + 1);
            }
        }
    }
    return days;
}

} // namespace sweep
