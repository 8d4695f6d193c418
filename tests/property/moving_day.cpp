// SPDX-License-Identifier: Apache-2.0
//
// Days that move with the payment: how far they lie from it, when they reach a day, and that two
// of which it is said stand in one order all along.
#include "draw.hpp"

#include <canbao/engine/moving_day.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>

using namespace canbao;
using namespace property;
using canbao::detail::moving_day;

namespace {

moving_day some_moving_day() {
    moving_day day;
    day.counting = {one_of<opening_day>({opening_day::excluded, opening_day::counted}),
                    one_of<month_end>({month_end::last_day, month_end::next_month})};
    day.is = one_of<moving_day::kind>({moving_day::kind::first_covered, moving_day::kind::nth_month,
                                       moving_day::kind::limit, moving_day::kind::ahead});
    const bool in_months = day.is == moving_day::kind::nth_month || happens(50);
    // About as long in days as in months, for them to meet.
    const int months = between(0, 4);
    day.length = in_months
                     ? period{period_unit::months, static_cast<std::int16_t>(months)}
                     : period{period_unit::days,
                              static_cast<std::int16_t>(between(28, 31) * months + between(0, 2))};
    if (day.is == moving_day::kind::first_covered && happens(10)) {
        day.length = {period_unit::days, -1}; // the payment itself
    }
    return day;
}

/// Days of six years: two leap days, and every length of month several times.
template <class Visitor>
void each_payment(const Visitor& visit) {
    const date first{std::chrono::sys_days{std::chrono::year{2023} / 1 / 1}};
    for (int day = 0; day < 6 * 366; ++day) {
        visit(first + day);
    }
}

} // namespace

TEST_CASE("a moving day lies no fewer and no more days behind the payment than it says") {
    CHECK(rc::check("leads", [] {
        const moving_day day = some_moving_day();
        each_payment([&](date paid_on) {
            const std::int32_t lead = day.at(paid_on).days - paid_on.days;
            RC_ASSERT(day.least_lead() <= lead);
            RC_ASSERT(lead <= day.most_lead());
            RC_ASSERT(day.at(paid_on) <= day.at(paid_on + 1));
        });
    }));
}

TEST_CASE("a moving day reaches a day with the first payment of which that is said") {
    CHECK(rc::check("first payments", [] {
        const moving_day day = some_moving_day();
        each_payment([&](date target) {
            const date first = day.first_payment_reaching(target);
            RC_ASSERT(target <= day.at(first));
            RC_ASSERT(day.at(first - 1) < target);
        });
    }));
}

TEST_CASE("a period since the earliest event of which that is said has not ended, and of one "
          "before it has") {
    CHECK(rc::check("earliest events", [] {
        const moving_day day = some_moving_day();
        const period limit{day.length.unit, std::max<std::int16_t>(day.length.count, 0)};
        each_payment([&](date until) {
            const date event = detail::earliest_event_with_limit(limit, until, day.counting);
            RC_ASSERT(until <= last_day_of(limit, event, day.counting));
            RC_ASSERT(last_day_of(limit, event - 1, day.counting) < until);
        });
    }));
}

TEST_CASE("two moving days that never cross stand in one order over six years") {
    CHECK(rc::check("orders", [] {
        const moving_day one = some_moving_day();
        const moving_day other = some_moving_day();
        RC_PRE(!may_cross(one, other));
        RC_ASSERT(!may_cross(other, one));
        bool earlier = false;
        bool same = false;
        bool later = false;
        each_payment([&](date day) {
            const auto order = one.at(day) <=> other.at(day);
            earlier = earlier || order == std::strong_ordering::less;
            same = same || order == std::strong_ordering::equal;
            later = later || order == std::strong_ordering::greater;
        });
        RC_ASSERT(!(earlier && later));
        RC_ASSERT(!(same && (earlier || later)));
    }));
}
