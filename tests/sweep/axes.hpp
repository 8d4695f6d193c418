// SPDX-License-Identifier: Apache-2.0
//
// What an application can differ in, as far as a policy's rule table can tell: the days, events
// and circumstances to sweep over. Each function says why what it leaves out cannot matter. All
// run at compile time too.
//
// Years without cover and years paid back stay 0: none of the five policies looks at them.
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assess.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace sweep {

using day_list = canbao::bounded<canbao::date, 160>;

constexpr void add_once(day_list& days, canbao::date day) {
    if (std::find(days.begin(), days.end(), day) == days.end()) {
        days.push_back(day);
    }
}

/// The n-th of the subsets of a mask, from the empty one on.
constexpr std::uint64_t subset(std::uint64_t mask, std::size_t number) {
    std::uint64_t chosen = 0;
    for (; mask != 0; mask &= mask - 1, number >>= 1U) {
        chosen |= (number & 1U) != 0 ? mask & (~mask + 1) : 0U;
    }
    return chosen;
}

constexpr std::size_t subsets(std::uint64_t mask) {
    return std::size_t{1} << std::popcount(mask);
}

inline constexpr std::uint64_t insured_already = canbao::circumstance_set{
    canbao::circumstances::insured_elsewhere{},
    canbao::circumstances::employee_insured{}}.bits;

inline constexpr std::uint64_t all_circumstances =
    (std::uint64_t{1} << canbao::circumstances::all::size) - 1U;

/// The circumstances that any rule asks about, beside being insured already. The others reach an
/// assessment through nothing.
constexpr std::uint64_t circumstances_named(const canbao::rule_table& rules) {
    std::uint64_t named = 0;
    const auto add = [&named](const canbao::conditions& asks) {
        named |= asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
    };
    for (const canbao::opening& opening : rules.openings) {
        add(opening.asks);
    }
    for (const canbao::opening& opening : rules.claims) {
        add(opening.asks);
    }
    for (const canbao::recognition_rule& rule : rules.recognition) {
        named |= rule.circumstances_all;
    }
    for (const canbao::people_rule& rule : rules.people) {
        add(rule.asks);
    }
    return named & ~insured_already;
}

/// The categories that anything is said of.
constexpr std::uint64_t categories_named(const canbao::rule_table& rules) {
    std::uint64_t named = rules.delegated;
    for (const canbao::fee_line& line : rules.fee_lines) {
        named |= line.aided;
    }
    for (const canbao::opening& opening : rules.openings) {
        named |= opening.asks.categories_any;
    }
    for (const canbao::people_rule& rule : rules.people) {
        named |= rule.asks.categories_any | rule.categories_all;
    }
    return named & ((std::uint64_t{1} << canbao::rule_table::first_group) - 1);
}

/// Days of birth: none, and of each stretch between two edges of groups the first and the last. A
/// birth date is compared with these edges, and with nothing else.
constexpr day_list birthdays(const canbao::rule_table& rules) {
    day_list days;
    days.push_back({});
    for (const canbao::people_rule& rule : rules.people) {
        if (rule.asks_for_birth() && rule.born_from > canbao::first_date.days) {
            add_once(days, canbao::date{rule.born_from - 1});
            add_once(days, canbao::date{rule.born_from});
        }
        if (rule.asks_for_birth() && rule.born_to < canbao::last_date.days) {
            add_once(days, canbao::date{rule.born_to});
            add_once(days, canbao::date{rule.born_to + 1});
        }
    }
    return days;
}

/// The events that any opening names, and birth, before which nobody is covered. Of the others the
/// engine never sees the day.
constexpr std::uint64_t events_named(const canbao::rule_table& rules) {
    std::uint64_t named = canbao::event_set{canbao::events::birth{}}.bits;
    for (const canbao::opening& opening : rules.openings) {
        named |= opening.asks.events;
    }
    return named;
}

/// One more than the highest tier that is offered.
constexpr std::uint8_t first_tier_not_offered(const canbao::rule_table& rules) {
    std::uint8_t tier = 1;
    while (rules.offers_tier(tier)) {
        ++tier;
    }
    return tier;
}

/// The last day on which an opening can be paid: "within" ends with the period from the last event.
constexpr canbao::date last_payment(const canbao::opening& opening) {
    const canbao::date window_ends{opening.pay_to};
    return opening.asks.paid == canbao::timeliness::within
               ? std::min(window_ends,
                          canbao::last_day_of(opening.asks.limit, canbao::date{opening.event_to},
                                              opening.counting))
               : window_ends;
}

/// The day before anything is open. Earlier days differ from it in no comparison with a window.
constexpr canbao::date first_payment_day(const canbao::rule_table& rules) {
    canbao::date first = canbao::last_date;
    for (const canbao::opening& opening : rules.openings) {
        first = std::min(first, canbao::date{opening.pay_from - 1});
    }
    for (const canbao::opening& opening : rules.claims) {
        first = std::min(first, canbao::date{opening.pay_from - 1});
    }
    return first;
}

/// The day after everything has closed. Later days are as closed as it.
constexpr canbao::date last_payment_day(const canbao::rule_table& rules) {
    canbao::date last = canbao::first_date;
    for (const canbao::opening& opening : rules.openings) {
        last = std::max(last, last_payment(opening) + 1);
    }
    for (const canbao::opening& opening : rules.claims) {
        last = std::max(last, last_payment(opening) + 1);
    }
    return last;
}

/// The first day whose period, of that length (less than a year), has not ended before the other.
constexpr canbao::date earliest_with_period_until(canbao::period limit, canbao::date until,
                                                  canbao::counting_rule counting) {
    canbao::date too_early = until - 400;
    canbao::date reaches = until;
    while (too_early + 1 < reaches) {
        const canbao::date day = too_early + (reaches.days - too_early.days) / 2;
        (canbao::last_day_of(limit, day, counting) >= until ? reaches : too_early) = day;
    }
    return reaches;
}

/// Two days before the first event whose period reaches the insured year, or that is on a first
/// day of cover. For an earlier event every "within" is over before its route can be paid (from
/// the insured year on), every "later than" is as late, and no cover begins before it: nothing
/// tells it from that day. (The sweep still takes one of a year before.)
constexpr canbao::date first_event_day(const canbao::rule_table& rules, canbao::date year_begin) {
    canbao::date first = year_begin - 2;
    for (const canbao::opening& opening : rules.openings) {
        first = std::min(first, canbao::date{opening.cover_from - 2});
        if (opening.asks.events != 0) {
            first = std::min(
                first,
                earliest_with_period_until(opening.asks.limit, year_begin, opening.counting) - 2);
        }
    }
    return first;
}

/// Days of recognition. They are compared with the day of payment and with the limits, by ≤ alone,
/// so each of these stands for all days back to the next earlier one.
constexpr day_list recognition_days(const canbao::rule_table& rules, canbao::date paid_on) {
    day_list days;
    days.push_back({});
    for (const canbao::recognition_rule& rule : rules.recognition) {
        add_once(days, canbao::date{rule.last_day});
        add_once(days, canbao::date{rule.last_day + 1});
    }
    add_once(days, paid_on);
    add_once(days, paid_on + 1);
    return days;
}

} // namespace sweep
