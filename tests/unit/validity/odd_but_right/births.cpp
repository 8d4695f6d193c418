// SPDX-License-Identifier: Apache-2.0
//
// Policies about newborns, and about who pays before being born: each compiles, and nobody is
// covered before birth.
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/registry.hpp>

#include <initializer_list>

namespace {

using namespace tests;
using namespace circumstances;
using namespace events;

// Odd: the whole year is covered, whenever paid; for newborns that begins with their birth.
struct whole_year
    : notice_with<route<routes::newborn, within<90_days, birth>, waiting_period<from_the_start>>> {
};

// Odd: born in the last quarter, paid for when the year is over.
struct paid_next_year : notice_with<route<routes::newborn, window<"2026-10-01", "2027-02-28">,
                                          within<90_days, birth>, waiting_period<from_event>>> {};

// Odd: born in the last quarter and paid next year, in a window that lies there.
struct window_of_next_year
    : notice_with<route<routes::newborn, window<"2027-01-01", "2027-02-28">, within<90_days, birth>,
                        waiting_period<from_event>>> {};

// Odd: an extension and a student plan, each covering from a day of its own before it is paid.
struct students_too
    : notice_with<
          fee<400_yuan, on_plan<plans::student>>,
          route<routes::extended, window<"2026-01-01", "2026-02-28">,
                waiting_period<from_the_start>>,
          route<routes::school_year, window<"2025-09-01", "2026-02-28">, on_plan<plans::student>,
                given<school_year_student>, covers<"2025-09-01", "2026-08-31">>> {};

template <class Policy>
constexpr auto of_birth(date birthday, date paid_on, circumstance_set facts = {}) {
    return assess<Policy>(
        {.paid_on = paid_on, .event = birth{}, .event_on = birthday, .circumstances = facts});
}

template <class Policy>
constexpr bool covers_nobody_unborn() {
    for (const date paid_on : {date{2025y / 9 / 1}, date{2025y / 12 / 31}, date{2026y / 1 / 31},
                               date{2026y / 6 / 1}, date{2026y / 12 / 31}, date{2027y / 2 / 1}}) {
        for (const int days : {-90, -1, 0, 1, 30, 200, 400}) {
            const auto one = of_birth<Policy>(paid_on + days, paid_on, school_year_student{});
            if (one.status == status::insured && one.benefit_from < paid_on + days) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("a whole year begins with the birth in it") {
    BOTH(of_birth<whole_year>(2026y / 3 / 10, 2026y / 4 / 1).benefit_from == date{2026y / 3 / 10});
    BOTH(of_birth<whole_year>(2025y / 12 / 20, 2026y / 1 / 5).benefit_from == date{2026y / 1 / 1});
    BOTH(covers_nobody_unborn<whole_year>());
}

TEST_CASE("whoever pays before the birth is covered from it") {
    BOTH(of_birth<whole_year>(2026y / 3 / 10, in_window).route_code() == "concentrated");
    BOTH(of_birth<whole_year>(2026y / 3 / 10, in_window).benefit_from == date{2026y / 3 / 10});
    BOTH(of_birth<whole_year>(2026y / 12 / 31, in_window).benefit_from == date{2026y / 12 / 31});
    BOTH(of_birth<whole_year>(2027y / 1 / 1, in_window).reason == refusal::no_coverage_left);
    // no other event puts anything off
    BOTH(assess<whole_year>({.paid_on = in_window, .event = release{}, .event_on = 2026y / 3 / 10})
             .benefit_from == date{2026y / 1 / 1});
}

TEST_CASE("born in the last quarter, paid until February, covered from birth") {
    constexpr auto late = of_birth<paid_next_year>(2026y / 12 / 5, 2027y / 2 / 20);
    BOTH(late.route_code() == "newborn" && late.benefit_from == date{2026y / 12 / 5});
    BOTH(of_birth<paid_next_year>(2027y / 1 / 2, 2027y / 2 / 20).reason == refusal::not_open);
    BOTH(of_birth<window_of_next_year>(2026y / 12 / 5, 2027y / 2 / 20).benefit_from ==
         date{2026y / 12 / 5});
    BOTH(of_birth<window_of_next_year>(2026y / 12 / 5, 2026y / 12 / 20).reason ==
         refusal::not_open);
    BOTH(covers_nobody_unborn<paid_next_year>() && covers_nobody_unborn<window_of_next_year>());
}

TEST_CASE("a birth makes the earlier of two first days worth nothing") {
    constexpr circumstance_set student{school_year_student{}};
    BOTH(of_birth<students_too>(2025y / 8 / 1, 2026y / 1 / 20, student).route_code() ==
         "school_year");
    // born in January: both cover from birth, and one of them for longer
    BOTH(of_birth<students_too>(2026y / 1 / 10, 2026y / 1 / 20, student).route_code() ==
         "extended");
    BOTH(covers_nobody_unborn<students_too>());
}

TEST_CASE("nobody is covered before being born by a published policy") {
    constexpr auto from = [](const rule_table& rules, date birthday, date paid_on,
                             circumstance_set facts = {}) {
        return assess(rules, {.paid_on = paid_on,
                              .event = birth{},
                              .event_on = birthday,
                              .circumstances = facts})
            .benefit_from;
    };
    using namespace policies;
    BOTH(from(hunan_2023::rules, 2023y / 1 / 20, 2023y / 2 / 10, area_extension{}) ==
         date{2023y / 1 / 20});
    BOTH(from(hunan_2024::rules, 2024y / 3 / 1, 2023y / 12 / 1) == date{2024y / 3 / 1});
    BOTH(from(hunan_2024::rules, 2023y / 10 / 5, 2023y / 12 / 1, new_student{}) ==
         date{2023y / 10 / 5});
    BOTH(from(huaibei_2024::rules, 2024y / 1 / 20, 2024y / 2 / 10, migrant_worker{}) ==
         date{2024y / 1 / 20});
    BOTH(from(fuling_2023::rules, 2023y / 6 / 1, 2023y / 2 / 10) == date{2023y / 6 / 1});
}
