// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_SINCE_EVENT_HPP
#define CANBAO_CELLS_SINCE_EVENT_HPP

#include <canbao/cells/area.hpp>
#include <canbao/cells/day_list.hpp>
#include <canbao/engine/moving_day.hpp>

#include <algorithm>

// First covered days that move with the event, where they meet others.
namespace canbao::inline v0_1::detail {

/// Calls `insert` with each event, and the day after it, on which two days that move with events
/// may change their order, of those for which one may be the first covered day.
constexpr void each_crossing_event(const moving_day& one, const moving_day& other, date covered,
                                   date last, const auto& insert) {
    if (!may_cross(one, other)) {
        return;
    }
    const date first = one.first_payment_reaching(covered) - 1;
    const bool monthly = is_the_month_of(one, other);
    for (date day = monthly ? first_of_month_after(first, 0) : first; day <= last;
         day = monthly ? first_of_month_after(day, 1) : day + 1) {
        insert(day);
        insert(day + 1);
    }
}

/// Whether the event may follow the payment: a birth of those who are looked at, or an event that
/// is paid ahead.
constexpr bool may_follow(const table_openings& openings, const application& person,
                          const walk_area& area) noexcept {
    return is_of_birth(person)
               ? area.unborn
               : std::any_of(openings.begin(), openings.end(),
                             [](const table_opening& one) { return is_ahead(one.opening->asks); });
}

/// Calls `visit` for each day that moves with the payment which one that moves with the latest
/// event, or with the earliest in time, may pass: only on firsts of months (`true`), or on any day.
constexpr void each_meeting(const moving_day& since, const auto& moving, const auto& visit) {
    for (const moving_day& event : moving) {
        const bool is_payment = event == moving_day{};
        if (!is_payment && event.is != moving_day::kind::limit &&
            event.is != moving_day::kind::ahead) {
            continue;
        }
        for (const moving_day& met : moving) {
            const bool may_pass = since.least_lead() + event.least_lead() <= met.most_lead() &&
                                  met.least_lead() <= since.most_lead() + event.most_lead();
            if (met.is != moving_day::kind::limit && met.is != moving_day::kind::ahead &&
                may_pass) {
                visit(is_payment && is_the_month_of(since, met));
            }
        }
    }
}

/// The last payment for which a moving day of an opening decides anything.
constexpr date last_that_matters(const table_opening& one, const moving_day& day) noexcept {
    const date last{one.opening->pay_to};
    return day.is == moving_day::kind::limit || day.is == moving_day::kind::ahead
               ? last
               : (std::min)(last, day.first_payment_reaching(date{one.opening->cover_to} + 1));
}

/// The days of payment of some openings, of which no more are needed than show every pattern of
/// months.
constexpr day_range payments_of(const table_openings& openings) noexcept {
    day_range days{last_date, first_date};
    for (const table_opening& one : openings) {
        days.first = (std::min)(days.first, date{one.opening->pay_from});
        days.last = (std::max)(days.last, date{one.opening->pay_to});
    }
    days.last = (std::min)(days.last, days.first + pattern_of_months);
    return days;
}

} // namespace canbao

#endif
