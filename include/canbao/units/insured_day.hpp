// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_INSURED_DAY_HPP
#define CANBAO_UNITS_INSURED_DAY_HPP

#include <canbao/units/date.hpp>
#include <canbao/units/whole_number.hpp>

#include <chrono>

// Days that move with the insured year.
namespace canbao::inline v0_1 {

namespace detail {

/// What is no month or day of one becomes 99, which is none either.
constexpr calendar_date calendar_date_of(int year, whole_number month, whole_number day) noexcept {
    const auto two_digits = [](whole_number given) {
        return given.is_between(0, 99) ? static_cast<int>(given.value()) : 99;
    };
    return calendar_date{insured_day{year * 10'000 + two_digits(month) * 100 + two_digits(day)}};
}

} // namespace detail

/// A day of the year before the insured year, wherever a component takes a date, so that a policy
/// amended to another year takes its days along: `window<last_year<9, 1>, last_year<12, 31>>`.
template <whole_number Month, whole_number Day>
inline constexpr calendar_date last_year = detail::calendar_date_of(1, Month, Day);

/// A day two years before the insured year: `born_from<year_before_last<1, 1>>`.
template <whole_number Month, whole_number Day>
inline constexpr calendar_date year_before_last = detail::calendar_date_of(0, Month, Day);

/// A day of the insured year: `window<this_year<1, 1>, this_year<2, 28>>`.
template <whole_number Month, whole_number Day>
inline constexpr calendar_date this_year = detail::calendar_date_of(2, Month, Day);

/// A day of the year after the insured year: `covers<this_year<9, 1>, next_year<8, 31>>`.
template <whole_number Month, whole_number Day>
inline constexpr calendar_date next_year = detail::calendar_date_of(3, Month, Day);

namespace detail {

/// True of what stands for a day and is no date (see `no_dates`).
constexpr bool is_no_date(date day) noexcept {
    return day.has_value() && day.days < no_dates + 100'000'000;
}

/// True of a day whose year only the policy tells.
constexpr bool is_insured_day(date day) noexcept {
    return is_no_date(day) && day.days < no_dates + 100'000;
}

/// The day of the policy's year, or the number of a 29 February that the year lacks.
constexpr date in_insured_year(date day, int year) noexcept {
    if (!is_insured_day(day)) {
        return day;
    }
    const int number = day.days - no_dates;
    const std::chrono::year_month_day named{
        std::chrono::year{year + number / 10'000 - 2},
        std::chrono::month{static_cast<unsigned>(number / 100 % 100)},
        std::chrono::day{static_cast<unsigned>(number % 100)}};
    return named.ok() ? date{named} : date{no_dates + int{named.year()} * 10'000 + number % 10'000};
}

} // namespace detail

} // namespace canbao

#endif
