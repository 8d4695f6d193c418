// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_DATE_HPP
#define CANBAO_UNITS_DATE_HPP

#include <canbao/base/language.hpp>

#include <array>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

// Civil days, as days since 1970-01-01 and as they are written.
namespace canbao::inline v0_1 {

namespace detail {

// Not constexpr: reaching it in a constant expression is the build error.
inline void date_is_not_a_day_of_the_calendar() noexcept {}

} // namespace detail

/// A civil day of the Gregorian calendar, held as days since 1970-01-01 (Arrow's date32), or no
/// date at all, which compares earlier than every day.
///
/// An impossible day (30 February) is a build error in a constant expression and absent otherwise.
///
///     using namespace std::chrono_literals;
///     constexpr canbao::date paid_on = 2022y / 10 / 1;
struct date {
    /// The value of `days` that stands for no date.
    static constexpr std::int32_t absent = (std::numeric_limits<std::int32_t>::min)();

    std::int32_t days = absent; ///< since 1970-01-01, or `absent`

    constexpr date() = default;
    /// From a number of a column.
    constexpr explicit date(std::int32_t days_since_1970) noexcept : days{days_since_1970} {}
    // Implicit, so that `2022y / 10 / 1` can stand for a date.
    /// From a day of the system clock, which is a day of UTC.
    constexpr date(std::chrono::sys_days day) noexcept
        : days{static_cast<std::int32_t>(day.time_since_epoch().count())} {}
    /// From a day of a place's own calendar, such as China's today (docs/how-to/today.md).
    constexpr date(std::chrono::local_days day) noexcept
        : days{static_cast<std::int32_t>(day.time_since_epoch().count())} {}
    /// From year, month and day.
    constexpr date(std::chrono::year_month_day day) noexcept {
        if (day.ok()) {
            *this = date{std::chrono::sys_days{day}};
        } else if (std::is_constant_evaluated()) {
            detail::date_is_not_a_day_of_the_calendar();
        }
    }

    /// Whether it is a day.
    [[nodiscard]] constexpr bool has_value() const noexcept { return days != absent; }

    /// Year, month and day; only of a date that has a value.
    [[nodiscard]] constexpr std::chrono::year_month_day calendar() const noexcept {
        return std::chrono::sys_days{std::chrono::days{days}};
    }

    friend constexpr bool operator==(date, date) = default; // nvcc forgets it where it is not said
    friend constexpr auto operator<=>(date, date) = default;
    /// So many days later.
    friend constexpr date operator+(date day, std::int32_t more) noexcept {
        return date{day.days + more};
    }
    /// So many days earlier.
    friend constexpr date operator-(date day, std::int32_t fewer) noexcept {
        return date{day.days - fewer};
    }
};

/// The days that applications may use, both inclusive: 1900-01-01 and 2199-12-31.
/// A day outside opens no route (roster.md: such dates are rejected on import).
inline constexpr date first_date{-25'567};
/// The last of them.
inline constexpr date last_date{84'005};

/// True for a day between `first_date` and `last_date`.
constexpr bool is_in_range(date day) noexcept {
    return first_date <= day && day <= last_date;
}

/// Reads `YYYY-MM-DD` (ISO 8601 calendar date, extended format). Anything else, and a day that is
/// not in the calendar, gives an absent date.
constexpr date parse_date(std::string_view iso) noexcept {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return {};
    }
    int number = 0;
    for (const std::size_t place : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (iso[place] < '0' || iso[place] > '9') {
            return {};
        }
        number = number * 10 + (iso[place] - '0');
    }
    const std::chrono::year_month_day day{
        std::chrono::year{number / 10'000},
        std::chrono::month{static_cast<unsigned>(number / 100 % 100)},
        std::chrono::day{static_cast<unsigned>(number % 100)}};
    return day.ok() ? date{day} : date{};
}

/// Writes a day of the years 0 to 9999 as `YYYY-MM-DD`; an absent date as ten spaces.
constexpr std::array<char, 10> format_date(date day) noexcept {
    std::array<char, 10> iso{' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    if (!day.has_value()) {
        return iso;
    }
    const auto ymd = day.calendar();
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    const int year = static_cast<int>(ymd.year());
    const int month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    const int of_month = static_cast<int>(static_cast<unsigned>(ymd.day()));
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(of_month / 10),
            digit(of_month)};
}

namespace detail {

/// A day of the insured year or of one beside it, as a number such as 10901: 1, 2 and 3 are the
/// year before, the insured year and the year after; then month and day.
struct insured_day {
    std::int32_t number = 0;

    /// Whether a year has it; 29 February is in some, and whether in the policy's is asked later.
    [[nodiscard]] constexpr bool exists() const noexcept {
        return std::chrono::month_day{std::chrono::month{static_cast<unsigned>(number / 100 % 100)},
                                      std::chrono::day{static_cast<unsigned>(number % 100)}}
            .ok();
    }
};

/// Far before any date, where days stand that are no dates, or none yet: an insured day until the
/// policy has told its year, and a 29 February of a year that has none, as YYYYMMDD.
inline constexpr std::int32_t no_dates = -2'000'000'000;

constexpr date date_of(insured_day day) noexcept {
    return day.exists() ? date{no_dates + day.number} : date{};
}

} // namespace detail

/// A date as a template argument, written as notices write it: `window<"2022-09-01",
/// "2022-12-31">`. Held as the number 20220901, so that a compiler's message shows the day as a
/// person reads it.
struct calendar_date {
    std::int32_t yyyymmdd = 0; ///< 20220901 is 1 September 2022

    // Implicit, so that a literal can stand where a template asks for a date.
    /// From "YYYY-MM-DD". Any other text stands for no day, which the component reports.
    template <std::size_t Size>
    constexpr calendar_date(const char (&iso)[Size]) noexcept {
        if constexpr (Size == 11) {
            const bool dashed = iso[4] == '-' && iso[7] == '-';
            for (const char character : iso) {
                if (dashed && character >= '0' && character <= '9') {
                    yyyymmdd = yyyymmdd * 10 + (character - '0');
                }
            }
        } else {
            static_cast<void>(iso);
        }
    }
    /// From what is no text: no day either.
    template <class Other>
    constexpr calendar_date(Other) noexcept {}

    /// Of a year that only the policy tells: `last_year<9, 1>` and its like give these.
    constexpr explicit calendar_date(detail::insured_day day) : yyyymmdd{-day.number} {}
    // As nvcc writes it in the code that it gives another compiler.
    /// From the number that is held, so never by itself: `window<20220901, …>` has no days.
    constexpr explicit calendar_date(std::int32_t number) noexcept : yyyymmdd{number} {}

    /// The day; absent where the number is no day of the calendar from 1900 to 2199. Of a day
    /// relative to the insured year what stands for it until the policy has told its year.
    [[nodiscard]] constexpr date day() const noexcept {
        if (yyyymmdd < 0) {
            return detail::date_of(detail::insured_day{-yyyymmdd});
        }
        const std::chrono::year_month_day named{
            std::chrono::year{yyyymmdd / 10'000},
            std::chrono::month{static_cast<unsigned>(yyyymmdd / 100 % 100)},
            std::chrono::day{static_cast<unsigned>(yyyymmdd % 100)}};
        return named.ok() && is_in_range(named) ? date{named} : date{};
    }
};

/// A day as the number YYYYMMDD, 0 for no date: how rules show days in their messages.
constexpr std::int32_t yyyymmdd(date day) noexcept {
    if (!day.has_value()) {
        return 0;
    }
    const auto ymd = day.calendar();
    return static_cast<int>(ymd.year()) * 10'000 +
           static_cast<int>(static_cast<unsigned>(ymd.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(ymd.day()));
}

} // namespace canbao

#endif
