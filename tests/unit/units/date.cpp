// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/units/date.hpp>

#include <string_view>

using namespace canbao;
using namespace std::chrono_literals;

namespace {

constexpr bool written_is(date day, std::string_view expected) {
    const auto text = format_date(day);
    return std::string_view{text.data(), text.size()} == expected;
}

constexpr bool starts_on(calendar_date first, date day) {
    return first.day() == day;
}

} // namespace

TEST_CASE("days are counted from 1970-01-01") {
    BOTH(date{1970y / 1 / 1}.days == 0);
    BOTH(date{1969y / 12 / 31}.days == -1);
    BOTH(date{2000y / 3 / 1}.days == 11'017);
    BOTH(date{2023y / 1 / 1} + 364 == date{2023y / 12 / 31});
    BOTH(date{2024y / 3 / 1} - 1 == date{2024y / 2 / 29});
}

TEST_CASE("no date is earlier than every day") {
    BOTH(!date{}.has_value());
    BOTH(date{}.days == date::absent);
    BOTH(date{} < first_date);
    BOTH(!is_in_range(date{}));
}

TEST_CASE("the range of days that applications may use has two ends") {
    BOTH(first_date == date{1900y / 1 / 1});
    BOTH(last_date == date{2199y / 12 / 31});
    BOTH(is_in_range(first_date) && !is_in_range(first_date - 1));
    BOTH(is_in_range(last_date) && !is_in_range(last_date + 1));
}

TEST_CASE("a date is read from YYYY-MM-DD and from nothing else") {
    BOTH(parse_date("2024-02-29") == date{2024y / 2 / 29});
    BOTH(parse_date("1900-01-01") == first_date);
    BOTH(!parse_date("2023-02-29").has_value());
    BOTH(!parse_date("2023-13-01").has_value());
    BOTH(!parse_date("2023-00-10").has_value());
    BOTH(!parse_date("2023-01-00").has_value());
    BOTH(!parse_date("2023-1-1").has_value());
    BOTH(!parse_date("2023/01/01").has_value());
    BOTH(!parse_date(" 2023-01-1").has_value());
    BOTH(!parse_date("2023-01-011").has_value());
    BOTH(!parse_date("").has_value());
    BOTH(!parse_date("２０２３-01-01").has_value());
}

TEST_CASE("a date is written as it is read") {
    BOTH(written_is(2024y / 2 / 29, "2024-02-29"));
    BOTH(written_is(1900y / 1 / 1, "1900-01-01"));
    BOTH(written_is(2199y / 12 / 31, "2199-12-31"));
    BOTH(written_is(date{}, "          "));
}

TEST_CASE("a date as a template argument is the day that it names") {
    BOTH(starts_on("2022-09-01", 2022y / 9 / 1));
    BOTH(calendar_date{"2022-12-31"}.yyyymmdd == 20'221'231);
    BOTH(yyyymmdd(2022y / 12 / 31) == 20'221'231);
    BOTH(yyyymmdd(date{}) == 0);
}

// nvcc writes template arguments so, in what it gives another compiler.
TEST_CASE("a date as a template argument can be made again of its number") {
    BOTH(calendar_date{20'221'231}.day() == 2022y / 12 / 31);
    BOTH(!calendar_date{20'221'331}.day().has_value());
    BOTH(calendar_date{-20'901}.yyyymmdd == -20'901);
}

TEST_CASE("a bare number is no date") {
    const auto day = [](calendar_date from) { return from.day(); };
    BOTH(!day(20'221'231).has_value());
}

TEST_CASE("an impossible day is absent at run time") {
    const volatile int year = 2023;
    const date day{std::chrono::year{year} / 2 / 30};
    CHECK(!day.has_value());
}
