// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/rosters.hpp>
#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

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

/// All of it, and by whole years: in vectors.
struct in_vectors
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, by_registration, window<"2025-09-01", "2026-02-28">>,
             route<routes::newborn, by_registration, within<90_days, birth>,
                   waiting_period<from_event>>,
             route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                   waiting_period<after<1_months>>>> {};

/// All of it is paid by the end of the year; or only who registered in the window has longer.
struct paid_in_time
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, by_registration, window<"2025-09-01", "2026-02-28">,
                   paid_until<this_year<12, 31>>>,
             route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                   paid_until<this_year<12, 31>>, waiting_period<after<1_months>>>> {};
struct paid_by_two_days
    : amend<paid_in_time,
            replacing<route<routes::concentrated, by_registration,
                            window<"2025-09-01", "2026-02-28">, paid_until<next_year<3, 31>>>>> {};

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

TEST_CASE("a route by registration may have a last day of payment") {
    constexpr date last = 2026y / 12 / 31;
    BOTH(covers_from<paid_in_time>(who(2026y / 4 / 10, last), 2026y / 5 / 11));
    BOTH(is_closed<paid_in_time>(who(2026y / 4 / 10, last + 1)));
    BOTH(is_closed<paid_in_time>(who(2026y / 1 / 10, last + 1)));
    BOTH(covers_from<paid_by_two_days>(who(2026y / 1 / 10, last + 1), 2026y / 1 / 1));
    BOTH(is_closed<paid_by_two_days>(who(2026y / 4 / 10, last + 1)));
    BOTH(is_closed<paid_by_two_days>(who(2026y / 1 / 10, 2027y / 4 / 1)));
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
                   late_by_registration, all_by_registration, in_vectors, paid_in_time,
                   paid_by_two_days) {
    for (const bool states_any : {false, true}) {
        application_table people;
        for (int row = 0; row < 3'000; ++row) {
            const date registered_on = date{2025y / 8 / 20} + row % 520;
            // Also beyond the days that fit into 16 bits, and beyond all.
            constexpr std::array<int, 8> later{0, 30, -1, 300, 20'000, 60'000, 63'200, 64'000};
            application one = who(registered_on, registered_on + later[std::size_t(row) % 8]);
            one.registered_on = states_any && row % 5 != 0 ? registered_on : date{};
            if (row % 3 == 0) {
                one.categories = orphan{};
                one.recognised_on = registered_on + (row % 7) * (row % 4 == 0 ? 10'000 : 25) - 40;
            }
            if (row % 11 == 0) {
                one.event = birth{};
                one.event_on = registered_on - row % 120;
            }
            people.add(one);
        }
        assessment_table results(people.size());
        ledger<Policy> book;
        REQUIRE(assess<Policy>(people.view(), results.view(), book));
        std::array<int, 5> taken{};
        for (std::size_t row = 0; row < people.size(); ++row) {
            const assessment one = assess<Policy>(people[row]);
            CAPTURE(row);
            REQUIRE(results[row] == one);
            ++taken[one.route];
        }
        CHECK(std::count(taken.begin(), taken.end(), 0) ==
              4 - static_cast<std::ptrdiff_t>(Policy::content.routes.size()));
    }
}

namespace {

template <class One, class Other>
void agrees_mixed(bool states_any) {
    application_table people;
    std::vector<std::uint8_t> numbers;
    for (int row = 0; row < 2'000; ++row) {
        const date day = date{2025y / 8 / 20} + row % 600;
        people.add(who(states_any ? day : date{}, day + (states_any ? row % 400 : 0)));
        numbers.push_back(static_cast<std::uint8_t>(row % 2));
    }
    assessment_table results(people.size());
    REQUIRE((assess_mixed<One, Other>(numbers, people.view(), results.view())));
    for (std::size_t row = 0; row < people.size(); ++row) {
        const assessment one = assess(row % 2 == 0 ? One::rules : Other::rules, people[row]);
        CAPTURE(row);
        REQUIRE(results[row] == one);
    }
}

/// Paid before the window of registrations ends.
struct paid_early
    : amend<paid_in_time,
            replacing<route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                            paid_until<this_year<9, 30>>, waiting_period<after<1_months>>>>> {};
struct all_paid_early
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::late, by_registration, window<"2026-01-01", "2026-12-31">,
                   paid_until<this_year<9, 30>>, waiting_period<after<1_months>>>> {};

} // namespace

TEST_CASE("mixed rosters have days of registration, too") {
    for (const bool states_any : {false, true}) {
        agrees_mixed<in_vectors, late_by_registration>(states_any);
        agrees_mixed<in_vectors, notice_with<>>(states_any);
        agrees_mixed<in_vectors, all_paid_early>(states_any);
        agrees_mixed<paid_early, all_paid_early>(states_any);
    }
}

#endif
