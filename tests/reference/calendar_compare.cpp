// SPDX-License-Identifier: Apache-2.0
//
// The library's dates and periods against the calendar that is counted out day by day. Nothing
// here is random: the whole range is small enough to go through.
#include "calendar.hpp"

#include <canbao/units/period.hpp>

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

using namespace canbao;

namespace {

const reference::calendar& counted = reference::days();

// Dates are those from 1999 to 2101; what is counted from them runs past both ends of a century
// year that is a leap year and one that is not.
const int first = counted.read("1999-01-01");
const int last = counted.read("2101-12-31");

// A failed comparison is reported with its case; CHECK on each of millions would be slow.
#define SAME(library, counted_out, ...)                                                            \
    do {                                                                                           \
        if ((library) != (counted_out)) {                                                          \
            FAIL(#library << " of " << __VA_ARGS__ << ": " << (library)                            \
                          << ", counted out: " << (counted_out));                                  \
        }                                                                                          \
    } while (false)

std::string text_of(date day) {
    const auto iso = format_date(day);
    return {iso.data(), iso.size()};
}

} // namespace

TEST_CASE("every day from 1900 to 2199 is read and written as the calendar counts it") {
    SAME(first_date.days, counted.read("1900-01-01"), "first_date");
    SAME(last_date.days, counted.read("2199-12-31"), "last_date");
    for (int day = first_date.days; day <= last_date.days; ++day) {
        const std::string iso = counted.write(day);
        const reference::civil_day& civil = counted.day(day);
        SAME(parse_date(iso).days, day, iso);
        SAME(text_of(date{day}), iso, day);
        SAME(yyyymmdd(date{day}), civil.year * 10'000 + civil.month * 100 + civil.day, iso);
    }
}

TEST_CASE("no day is read that the calendar does not have") {
    for (int year = 1999; year <= 2101; ++year) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                char iso[40];
                std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
                bool exists = true;
                try {
                    static_cast<void>(counted.read(iso));
                } catch (const std::invalid_argument&) {
                    exists = false;
                }
                SAME(parse_date(iso).has_value(), exists, iso);
            }
        }
    }
}

TEST_CASE("periods in days end where the days are counted to") {
    for (int day = first; day <= last; ++day) {
        for (int length = 0; length <= 400; ++length) {
            // All lengths up to a month, those around 90 days and a year, and every week.
            if (length > 31 && std::abs(length - 90) > 2 && std::abs(length - 365) > 2 &&
                length % 7 != 0) {
                continue;
            }
            const period days_long{period_unit::days, static_cast<std::int16_t>(length)};
            const int end = day + length; // the calendar numbers days one by one
            SAME(last_day_of(days_long, date{day}, civil_code::rule).days, end,
                 counted.write(day) << " and days " << length);
            SAME(last_day_of(days_long, date{day}, opening_day_counted::rule).days, end - 1,
                 counted.write(day) << " and days " << length);
            SAME(first_day_after(days_long, date{day}, civil_code::rule).days, end + 1,
                 counted.write(day) << " and days " << length);
        }
    }
}

TEST_CASE("periods in months end on the corresponding day, by each rule for one that lacks it") {
    constexpr counting_rule both{opening_day::counted, month_end::next_month};
    for (int day = first; day <= last; ++day) {
        for (int length = 0; length <= 15; ++length) {
            const period months_long{period_unit::months, static_cast<std::int16_t>(length)};
            const int end = counted.add_months(day, length, reference::missing_day::month_end);
            const int carried = counted.add_months(day, length, reference::missing_day::next_first);
            const auto at = counted.write(day) + " and months " + std::to_string(length);
            SAME(last_day_of(months_long, date{day}, civil_code::rule).days, end, at);
            SAME(last_day_of(months_long, date{day}, opening_day_counted::rule).days, end - 1, at);
            SAME(last_day_of(months_long, date{day}, month_end_carried_over::rule).days, carried,
                 at);
            SAME(last_day_of(months_long, date{day}, both).days, carried - 1, at);
            SAME(first_day_after(months_long, date{day}, civil_code::rule).days, end + 1, at);
            SAME(first_day_after(months_long, date{day}, month_end_carried_over::rule).days,
                 carried + 1, at);
        }
    }
}

TEST_CASE("the first day of a month after is the one that the calendar comes to") {
    for (int day = first; day <= last; ++day) {
        for (int months = 1; months <= 13; ++months) {
            SAME(first_of_month_after(date{day}, months).days,
                 counted.first_of_month_after(day, months), counted.write(day) << ' ' << months);
        }
    }
}
