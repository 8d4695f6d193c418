// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_OPENINGS_HPP
#define CANBAO_SQL_OPENINGS_HPP

#include <canbao/engine/assessment.hpp>
#include <canbao/sql/conditions.hpp>
#include <canbao/sql/days.hpp>
#include <canbao/sql/people.hpp>
#include <canbao/sql/subject.hpp>
#include <canbao/vocabulary/events.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

// Whether an opening is open to a row.
namespace canbao::inline v0_1::detail::sql {

/// Whether anything asks for months of the calendar.
inline bool needs_months(const subject& of) {
    const auto asks = [](const opening& one) {
        const bool limits_months = one.asks.events != 0 && one.asks.paid != timeliness::any &&
                                   one.asks.limit.unit == period_unit::months;
        const bool waits_months =
            !is_fixed(one.waits) && (one.waits.kind == waiting_kind::nth_month ||
                                     (one.waits.kind == waiting_kind::full_period &&
                                      one.waits.length.unit == period_unit::months));
        return limits_months || waits_months || one.months.which != charged_months::fixed;
    };
    const rule_table& rules = of.rules;
    return std::any_of(rules.openings.begin(), rules.openings.end(), asks) ||
           std::any_of(rules.claims.begin(), rules.claims.end(), asks);
}

/// Whether the event is one of these.
inline std::string event_text(std::uint32_t some_slots) {
    texts numbers;
    for (unsigned slot = 0; slot < event_kind::places; ++slot) {
        if (((some_slots >> slot) & 1U) != 0) {
            numbers.push_back(std::to_string(slot + 1));
        }
    }
    return "event_number IN (" + joined(numbers, ", ") + ")";
}

/// Adds that the event is in time. Ends of periods become columns of `terms`.
inline void add_event(const subject& of, const opening& by, step& terms, texts& all) {
    if (by.event_from > first_date.days) {
        all.push_back("event_day >= " + day_text(by.event_from));
    }
    if (by.event_to < last_date.days) {
        all.push_back("event_day <= " + day_text(by.event_to));
    }
    const std::string enrolled_day = enrolled(by).day;
    const auto last_of = [&](const dated& from) {
        const std::string end = last_day(of.say, by.asks.limit, from, by.counting);
        return by.asks.limit.unit == period_unit::days ? end : terms.column_of(end, "limit");
    };
    if (by.asks.paid == timeliness::ahead) {
        all.push_back("event_day > " + enrolled_day);
        all.push_back("event_day <= " + last_of(enrolled(by)));
        return;
    }
    all.push_back("event_day <= " + enrolled_day);
    if (by.asks.paid == timeliness::any) {
        return;
    }
    const std::string limit = last_of(columns_of("event"));
    if (by.asks.paid == timeliness::within) {
        all.push_back(enrolled_day + " <= " + limit);
    } else {
        all.push_back(enrolled_day + " > " + limit);
        all.push_back(limit + " >= " + number(by.limit_from));
    }
}

/// Whether an opening or a claim can be paid for on the day: many have the same days.
inline std::string window_text(const opening& by) {
    return enrolled(by).day + " BETWEEN " + day_text(by.pay_from) + " AND " + day_text(by.pay_to);
}

/// Its other conditions; empty where it has none.
inline texts open_texts(const subject& of, const opening& by, const std::string& counting,
                        step& terms) {
    texts all;
    if (by.asks.events != 0) { // first, for few rows have any
        all.push_back(event_text(by.asks.events));
    }
    if (of.has_wishes && by.route < first_claim_route) {
        all.push_back(by.on_request ? "wish_number = " + std::to_string(by.route)
                                    : "wish_number IN (0, " + std::to_string(by.route) + ")");
    } else if (of.has_wishes && by.on_request) {
        all.push_back("wish_number <> 0");
    }
    if (by.by_registration && by.last_payment < last_date.days) {
        all.push_back("paid_day <= " + day_text(by.last_payment));
    }
    if (by.asks.events != 0) {
        add_event(of, by, terms, all);
    }
    for (const std::string& one : conditions_of(of, by.asks, counting)) {
        all.push_back(one);
    }
    return all;
}

} // namespace canbao::detail::sql

#endif
