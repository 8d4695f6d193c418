// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/rosters.hpp>

#include <array>
#include <cstdint>

namespace {

using namespace tests;
using namespace categories;
using namespace events;

/// Late enrolment goes by the day of registration, the rest by that of payment.
struct late_by_registration
    : notice_with<subsidy<percent<50>, to<orphan>, paid_by<funds::medical_assistance>>,
                  recognised_by<"2026-04-30">,
                  route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                        waiting_period<after<3_months>, since_registration>>> {};

/// All of it goes by the day of registration.
struct all_by_registration
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, by_registration, window<"2025-09-01", "2026-02-28">>,
             route<routes::newborn, by_registration, within<90_days, birth>,
                   waiting_period<from_event>>,
             route<routes::late, by_registration, window<"2026-05-01", "2026-12-31">,
                   prorated<since_registration>, waiting_period<from_registration>>> {};

constexpr application who(date registered_on, date paid_on) {
    return {.paid_on = paid_on, .registered_on = registered_on};
}
template <class Policy>
constexpr bool covers_from(const application& person, date from) {
    const assessment one = assess<Policy>(person);
    return one.status == status::insured && one.benefit_from == from;
}
template <class Policy>
constexpr bool is_closed(const application& person) {
    return assess<Policy>(person).reason == refusal::not_open;
}

} // namespace

TEST_CASE("a wait runs from the day of registration, however late the payment") {
    BOTH(covers_from<late_by_registration>(who(2026y / 4 / 10, 2026y / 6 / 20), 2026y / 7 / 11));
    BOTH(covers_from<late_by_registration>(who(2026y / 4 / 10, 2027y / 1 / 5), 2026y / 7 / 11));
    BOTH(covers_from<all_by_registration>(who(2026y / 5 / 10, 2026y / 6 / 20), 2026y / 5 / 10));
    constexpr assessment late = assess<late_by_registration>(who(2026y / 12 / 1, 2026y / 12 / 20));
    BOTH(late.reason == refusal::no_coverage_left);
}

TEST_CASE("whoever states no day of registration registers on the day of payment") {
    for (const date day : {date{2026y / 2 / 28}, date{2026y / 3 / 1}, date{2026y / 9 / 9}}) {
        CHECK(assess<late_by_registration>(who({}, day)) ==
              assess<late_by_registration>(who(day, day)));
    }
    BOTH(covers_from<late_by_registration>(who({}, 2026y / 4 / 10), 2026y / 7 / 11));
}

TEST_CASE("the window is of the day of registration") {
    BOTH(is_closed<late_by_registration>(who(2026y / 2 / 28, 2026y / 3 / 10)));
    BOTH(is_closed<late_by_registration>(who(2027y / 1 / 1, 2027y / 1 / 1)));
    BOTH(covers_from<all_by_registration>(who(2026y / 2 / 28, 2026y / 3 / 10), 2026y / 1 / 1));
    BOTH(covers_from<late_by_registration>(who(1999y / 1 / 1, in_window), 2026y / 1 / 1));
}

TEST_CASE("whoever has not paid since registering finds nothing open by registration") {
    BOTH(is_closed<late_by_registration>(who(2026y / 4 / 11, 2026y / 4 / 10)));
    BOTH(is_closed<late_by_registration>(who(2026y / 4 / 11, {})));
    BOTH(is_closed<late_by_registration>(who(2026y / 4 / 11, last_date + 1)));
    BOTH(covers_from<late_by_registration>(who(2026y / 4 / 11, last_date), 2026y / 7 / 12));
}

TEST_CASE("a period since an event is kept by the day of registration") {
    constexpr auto newborn = [](date registered_on) {
        application one = who(registered_on, 2026y / 8 / 1);
        one.event = birth{};
        one.event_on = 2026y / 1 / 2;
        return one;
    };
    BOTH(covers_from<all_by_registration>(newborn(2026y / 4 / 2), 2026y / 1 / 2));
    BOTH(is_closed<all_by_registration>(newborn(2026y / 4 / 3)));
    BOTH(covers_from<all_by_registration>(newborn(2026y / 1 / 2), 2026y / 1 / 2));
    // Registered before the birth: only the window of all others is open.
    BOTH(assess<all_by_registration>(newborn(2026y / 1 / 1)).route == 1);
}

TEST_CASE("by months it is charged from that of registration") {
    BOTH(assess<all_by_registration>(who(2026y / 9 / 30, 2026y / 11 / 1)).due == 160_yuan);
    BOTH(assess<all_by_registration>(who({}, 2026y / 11 / 1)).due == 80_yuan);
}

TEST_CASE("categories count by the day of payment, and aid by its own") {
    constexpr auto orphan_by = [](date recognised_on) {
        application one = who(2026y / 4 / 10, 2026y / 6 / 20);
        one.categories = orphan{};
        one.recognised_on = recognised_on;
        return assess<late_by_registration>(one).due;
    };
    BOTH(orphan_by(2026y / 4 / 30) == 200_yuan);
    BOTH(orphan_by(2026y / 5 / 1) == 400_yuan);
}

TEST_CASE("a roster without the column is refused where the policy reads it") {
    constexpr std::array<std::int32_t, 40> paid_on{};
    std::array<std::int32_t, 40> due{};
    BOTH(reads_registration(late_by_registration::rules));
    BOTH(!reads_registration(notice_with<>::rules));
    CHECK(!assess<late_by_registration>({.paid_on = paid_on}, {.due = due}));
    CHECK(
        assess<late_by_registration>({.paid_on = paid_on, .registered_on = paid_on}, {.due = due}));
    CHECK(assess<notice_with<>>({.paid_on = paid_on}, {.due = due}));
}

#ifndef CANBAO_TESTS_STATIC_ONLY

TEST_CASE_TEMPLATE("rosters by registration are assessed as single persons are", Policy,
                   late_by_registration, all_by_registration) {
    for (const bool states_any : {false, true}) {
        std::array<std::int32_t, 500> paid_on{};
        std::array<std::int32_t, 500> registered_on{};
        for (std::size_t row = 0; row < paid_on.size(); ++row) {
            paid_on[row] = (date{2025y / 12 / 1} + static_cast<int>(row)).days;
            registered_on[row] = states_any && row % 3 == 0
                                     ? paid_on[row] - static_cast<int>(row % 70)
                                     : date::absent;
        }
        std::array<std::int32_t, 500> from{};
        REQUIRE(assess<Policy>({.paid_on = paid_on, .registered_on = registered_on},
                               {.benefit_from = from}));
        for (std::size_t row = 0; row < paid_on.size(); ++row) {
            const application one = who(date{registered_on[row]}, date{paid_on[row]});
            CHECK(from[row] == assess<Policy>(one).benefit_from.days);
        }
    }
}

#endif
