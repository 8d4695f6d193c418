// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/units/period.hpp>

using namespace canbao;
using namespace std::chrono_literals;

namespace {

constexpr period ninety_days{period_unit::days, 90};
constexpr period three_months{period_unit::months, 3};

constexpr counting_rule civil = civil_code::rule;
constexpr counting_rule counted = opening_day_counted::rule;
constexpr counting_rule carried = month_end_carried_over::rule;

} // namespace

TEST_CASE("by the Civil Code the opening day is not counted") {
    BOTH(last_day_of(ninety_days, 2023y / 3 / 1, civil) == date{2023y / 5 / 30});
    BOTH(last_day_of(ninety_days, 2023y / 12 / 1, civil) == date{2024y / 2 / 29});
    BOTH(last_day_of({period_unit::days, 0}, 2023y / 3 / 1, civil) == date{2023y / 3 / 1});
    BOTH(first_day_after(ninety_days, 2023y / 9 / 30, civil) == date{2023y / 12 / 30});
}

TEST_CASE("a period in months ends on the corresponding day, or on the month's last") {
    BOTH(last_day_of(three_months, 2024y / 3 / 15, civil) == date{2024y / 6 / 15});
    BOTH(last_day_of(three_months, 2023y / 11 / 30, civil) == date{2024y / 2 / 29});
    BOTH(last_day_of(three_months, 2022y / 11 / 30, civil) == date{2023y / 2 / 28});
    BOTH(last_day_of({period_unit::months, 1}, 2023y / 1 / 31, civil) == date{2023y / 2 / 28});
    BOTH(first_day_after(three_months, 2024y / 8 / 31, civil) == date{2024y / 12 / 1});
}

TEST_CASE("other counting rules have names of their own") {
    BOTH(last_day_of(ninety_days, 2023y / 3 / 1, counted) == date{2023y / 5 / 29});
    BOTH(first_day_after(ninety_days, 2023y / 3 / 1, counted) == date{2023y / 5 / 30});
    BOTH(last_day_of(three_months, 2024y / 3 / 15, counted) == date{2024y / 6 / 14});
    BOTH(last_day_of({period_unit::months, 1}, 2023y / 1 / 31, carried) == date{2023y / 3 / 1});
    BOTH(last_day_of({period_unit::months, 1}, 2023y / 1 / 28, carried) == date{2023y / 2 / 28});
}

TEST_CASE("the n-th month begins on its first day") {
    BOTH(first_of_month_after(2023y / 1 / 1, 1) == date{2023y / 2 / 1});
    BOTH(first_of_month_after(2023y / 12 / 31, 1) == date{2024y / 1 / 1});
    BOTH(first_of_month_after(2023y / 3 / 3, 7) == date{2023y / 10 / 1});
    BOTH(first_of_month_after(2023y / 6 / 1, 7) == date{2024y / 1 / 1});
}

TEST_CASE("months are added across years, both ways") {
    BOTH(add_months(2023y / 11 / 15, 14, month_end::last_day) == date{2025y / 1 / 15});
    BOTH(add_months(2023y / 1 / 31, -2, month_end::last_day) == date{2022y / 11 / 30});
}

TEST_CASE("lengths reach to 32,767 days or months; what is longer is a length of none") {
    BOTH(32'767_days == period{period_unit::days, 32'767});
    BOTH(32'767_months == period{period_unit::months, 32'767});
    BOTH((32'768_days).count == -1 && (32'768_months).count == -1);
    BOTH((18'446'744'073'709'551'615_days).count == -1);
}

// nvcc writes template arguments so, in what it gives another compiler.
TEST_CASE("a length can be made again of its days and months") {
    BOTH(period_length{90, 0}.length() == 90_days);
    BOTH(period_length{0, 3}.length() == 3_months);
}
