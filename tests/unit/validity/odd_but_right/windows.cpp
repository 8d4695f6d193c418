// SPDX-License-Identifier: Apache-2.0
//
// Policies with odd windows and benefit periods that are nevertheless right: each compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace circumstances;
using namespace events;

struct january : route_name<"january", "一月"> {};
struct february : route_name<"february", "二月"> {};
struct one_day : route_name<"one_day", "一日"> {};
struct last_day : route_name<"last_day", "最后一日"> {};
struct leap_day : route_name<"leap_day", "闰日"> {};

// Odd: a notice that bears the last day on which it is in force, and the last of its window.
struct of_a_late_notice
    : policy<notice<"No. 41", in_force<"2026-01-01", "2026-10-31">, issued<"2026-10-31">>,
             insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<one_day, window<"2026-01-01", "2026-10-31">, waiting_period<from_payment>>> {};

template <class Policy>
constexpr auto paying(date day, circumstance_set facts = {}) {
    return assess<Policy>({.paid_on = day, .circumstances = facts});
}

// Odd: it has nothing but one window.
struct of_one_route : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

// Odd: one window begins on the very day after another has closed.
struct adjacent
    : notice_with<route<january, window<"2026-01-01", "2026-01-31">, waiting_period<from_payment>>,
                  route<february, window<"2026-02-01", "2026-02-28">, waiting_period<next_month>>> {
};

// Odd: a window of one day.
struct on_one_day
    : notice_with<
          route<one_day, window<"2026-03-15", "2026-03-15">, waiting_period<from_payment>>> {};

// Odd: a window within another, for some people, who are covered before the year begins.
struct nested : notice_with<route<routes::new_student, window<"2025-09-10", "2025-09-20">,
                                  given<new_student>, covers<"2025-09-10", "2026-12-31">>> {};

// Odd: who pays on the last covered day is covered in arrears.
struct in_arrears
    : notice_with<route<routes::late_full, open_in_insured_year, charges<full_funding>>,
                  route<last_day, window<"2026-12-31", "2026-12-31">, given<objective_miss>>> {};

// Odd: cover that begins late in the insured year and ends in the next.
struct into_the_next_year
    : notice_with<
          route<routes::school_year, window<"2026-08-01", "2026-10-31">, given<school_year_student>,
                covers<"2026-09-01", "2027-08-31">, waiting_period<from_payment>>> {};

// Odd: a window that is a leap day, beside one that ends the day before it.
struct of_a_leap_year
    : policy<insured_year<2024>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::early_year, window<"2024-01-01", "2024-02-28">,
                   waiting_period<after<1_months>>>,
             route<leap_day, window<"2024-02-29", "2024-02-29">, waiting_period<after<12_months>>,
                   covers<"2024-01-01", "2025-12-31">>> {};

// Odd: the period for births of 3 October 2025 ends on the first day of the insured year, so that
// there is one day left to pay in time; those born a day earlier have missed it the year before.
struct until_new_year
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>,
             route<routes::newborn_late, open_in_insured_year, later_than<90_days, birth>,
                   missed_in_insured_year, waiting_period<from_payment>>> {};

constexpr auto of_birth(date day, date paid) {
    return assess<until_new_year>({.paid_on = paid, .event = birth{}, .event_on = day});
}

} // namespace

TEST_CASE("one route is enough") {
    BOTH(paying<of_one_route>(2025y / 12 / 31).benefit_from == date{2026y / 1 / 1});
    BOTH(paying<of_one_route>(2026y / 1 / 1).reason == refusal::not_open);
}

TEST_CASE("windows may be adjacent") {
    BOTH(paying<adjacent>(2025y / 12 / 31).route_code() == "concentrated");
    BOTH(paying<adjacent>(2026y / 1 / 1).route_code() == "january");
    BOTH(paying<adjacent>(2026y / 1 / 31).benefit_from == date{2026y / 1 / 31});
    BOTH(paying<adjacent>(2026y / 2 / 1).benefit_from == date{2026y / 3 / 1});
    BOTH(paying<adjacent>(2026y / 2 / 28).route_code() == "february");
    BOTH(paying<adjacent>(2026y / 3 / 1).reason == refusal::not_open);
}

TEST_CASE("a notice may be issued on the last day on which it is in force") {
    BOTH(detail::validate(of_a_late_notice::content).empty()); // too strict a rule might build
    BOTH(paying<of_a_late_notice>(2026y / 10 / 31).due == 400_yuan);
    BOTH(paying<of_a_late_notice>(2026y / 11 / 1).reason == refusal::not_open);
}

TEST_CASE("a window may be one day") {
    BOTH(paying<on_one_day>(2026y / 3 / 14).status == status::refused);
    BOTH(paying<on_one_day>(2026y / 3 / 15).route_code() == "one_day");
    BOTH(paying<on_one_day>(2026y / 3 / 16).status == status::refused);
}

TEST_CASE("a window may lie within another") {
    BOTH(paying<nested>(2025y / 9 / 9, new_student{}).route_code() == "concentrated");
    BOTH(paying<nested>(2025y / 9 / 10, new_student{}).benefit_from == date{2025y / 9 / 10});
    BOTH(paying<nested>(2025y / 9 / 20, new_student{}).route_code() == "new_student");
    BOTH(paying<nested>(2025y / 9 / 21, new_student{}).route_code() == "concentrated");
    BOTH(paying<nested>(2025y / 9 / 15).route_code() == "concentrated");
}

TEST_CASE("a window may be open on the last covered day alone") {
    BOTH(paying<in_arrears>(2025y / 12 / 31).due == 400_yuan);
    BOTH(paying<in_arrears>(2026y / 1 / 1).due == 1100_yuan);
    BOTH(paying<in_arrears>(2026y / 12 / 30, objective_miss{}).due == 1100_yuan);
    BOTH(paying<in_arrears>(2026y / 12 / 31, objective_miss{}).due == 400_yuan);
    BOTH(paying<in_arrears>(2026y / 12 / 31, objective_miss{}).benefit_from == date{2026y / 1 / 1});
    BOTH(paying<in_arrears>(2026y / 12 / 31).due == 1100_yuan);
}

TEST_CASE("cover may run into the next year") {
    constexpr auto student = [](date day) {
        return paying<into_the_next_year>(day, school_year_student{});
    };
    BOTH(student(2026y / 8 / 1).benefit_from == date{2026y / 9 / 1});
    BOTH(student(2026y / 10 / 31).benefit_from == date{2026y / 10 / 31});
    BOTH(student(2026y / 10 / 31).benefit_to == date{2027y / 8 / 31});
}

TEST_CASE("leap days are days, and months from the end of January end with February") {
    BOTH(paying<of_a_leap_year>(2024y / 1 / 28).benefit_from == date{2024y / 2 / 29});
    BOTH(paying<of_a_leap_year>(2024y / 1 / 29).benefit_from == date{2024y / 3 / 1});
    BOTH(paying<of_a_leap_year>(2024y / 1 / 31).benefit_from == date{2024y / 3 / 1});
    BOTH(paying<of_a_leap_year>(2024y / 2 / 1).benefit_from == date{2024y / 3 / 2});
    BOTH(paying<of_a_leap_year>(2024y / 2 / 28).route_code() == "early_year");
    BOTH(paying<of_a_leap_year>(2024y / 2 / 29).route_code() == "leap_day");
    BOTH(paying<of_a_leap_year>(2024y / 2 / 29).benefit_from == date{2025y / 3 / 1});
    BOTH(paying<of_a_leap_year>(2024y / 3 / 1).reason == refusal::not_open);
}

TEST_CASE("a period since an event may end on the first day of the year") {
    BOTH(of_birth(2025y / 10 / 3, 2025y / 12 / 31).reason == refusal::not_open);
    BOTH(of_birth(2025y / 10 / 3, 2026y / 1 / 1).route_code() == "newborn");
    BOTH(of_birth(2025y / 10 / 3, 2026y / 1 / 2).route_code() == "newborn_late");
    BOTH(of_birth(2025y / 10 / 2, 2026y / 1 / 1).reason == refusal::not_open);
    BOTH(of_birth(2025y / 10 / 2, 2026y / 1 / 2).reason == refusal::not_open);
}
