// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_PERIOD_HPP
#define CANBAO_UNITS_PERIOD_HPP

#include <canbao/units/date.hpp>

#include <chrono>
#include <concepts>
#include <cstdint>

// Periods in days and months, and the named ways to count them.
namespace canbao::inline v0_1 {

/// What a period is counted in.
enum class period_unit : std::uint8_t { days, months };

/// A length of time as laws count it: so many days, or so many months.
struct period {
    period_unit unit = period_unit::days; ///< days or months
    std::int16_t count = 0;               ///< how many

    friend constexpr bool operator==(period, period) = default;
    /// So that `-90_days` is refused in words by whatever takes a length.
    friend constexpr period operator-(period length) noexcept {
        return {length.unit, static_cast<std::int16_t>(-length.count)};
    }
};

namespace detail {

/// A count of a literal; -1, which no component takes, where that is more than it holds: 32,767.
constexpr std::int16_t length_count(unsigned long long count) noexcept {
    return static_cast<std::int16_t>(count <= 32'767 ? static_cast<int>(count) : -1);
}

} // namespace detail

/// A period as a template argument: `within<90_days, birth>`. Takes whatever is written there, so
/// that what is no period (90, "90 days") is told in words, by the component and not by the
/// compiler. Held so that a compiler's message shows {90, 0}.
struct period_length {
    /// Days from here down stand for what is no period.
    static constexpr std::int32_t none = -1'000'000'000;

    std::int32_t days = none; ///< so many days, or `none` less the bare number that was written
    std::int32_t months = 0;  ///< so many months

    // Implicit, so that a period can stand where a template asks for a length.
    /// From what is written: a period, a bare number, which has no unit, or anything else.
    template <class Given>
    constexpr period_length(Given given) noexcept {
        if constexpr (std::same_as<Given, period>) {
            days = given.unit == period_unit::days ? given.count : 0;
            months = given.unit == period_unit::months ? given.count : 0;
        } else if constexpr (std::integral<Given>) {
            days -= given > 0 && given < 1'000'000'000 ? static_cast<std::int32_t>(given) : 0;
        } else {
            static_cast<void>(given);
        }
    }

    // As nvcc writes it in the code that it gives another compiler.
    /// From the numbers that are held.
    constexpr explicit period_length(std::int32_t held_days, std::int32_t held_months) noexcept
        : days{held_days},
          months{held_months} {}

    /// Whether it is a period.
    [[nodiscard]] constexpr bool has_value() const noexcept { return days > none; }
    /// The period; no time at all where it is none.
    [[nodiscard]] constexpr period length() const noexcept {
        return months != 0
                   ? period{period_unit::months, static_cast<std::int16_t>(months)}
                   : period{period_unit::days, static_cast<std::int16_t>(has_value() ? days : 0)};
    }
    /// Of what is no period, the bare number that was written; 0 where it is none.
    [[nodiscard]] constexpr std::int32_t bare_number() const noexcept {
        return has_value() ? 0 : none - days;
    }
};

/// Whether the day from which a period runs is itself counted.
enum class opening_day : std::uint8_t { excluded, counted };

/// Where a period in months ends when the last month has no corresponding day (31 January plus a
/// month): on that month's last day, or on the first day of the month after. `unnamed` is the
/// state of a policy that names no rule; it may not use months then.
enum class month_end : std::uint8_t { unnamed, last_day, next_month };

/// A named way to count periods. A policy states one: `counting<civil_code>`.
struct counting_rule {
    opening_day first = opening_day::excluded; ///< whether the day from which it runs counts
    month_end end = month_end::unnamed;        ///< where a month lacks the day

    friend constexpr bool operator==(counting_rule, counting_rule) = default;
};

/// Civil Code of the PRC, articles 201–202: the opening day is not counted; a period in months ends
/// on the corresponding day, or on the month's last day where there is none.
struct civil_code {
    /// For `counting`.
    static constexpr counting_rule rule{opening_day::excluded, month_end::last_day};
};

/// As the Civil Code, but the opening day is the first day of the period.
struct opening_day_counted {
    /// For `counting`.
    static constexpr counting_rule rule{opening_day::counted, month_end::last_day};
};

/// As the Civil Code, but a missing corresponding day becomes the first of the month after.
struct month_end_carried_over {
    /// For `counting`.
    static constexpr counting_rule rule{opening_day::excluded, month_end::next_month};
};

/// The same day of the month `months` later (fewer than 0: earlier); `end` says what becomes of a
/// day which that month lacks.
constexpr date add_months(date day, int months, month_end end) noexcept {
    const auto from = day.calendar();
    const auto target =
        std::chrono::year_month{from.year(), from.month()} + std::chrono::months{months};
    const std::chrono::year_month_day same_day{target / from.day()};
    if (same_day.ok()) {
        return date{std::chrono::sys_days{same_day}};
    }
    const date last{std::chrono::sys_days{target / std::chrono::last}};
    return end == month_end::next_month ? last + 1 : last;
}

/// The last day of a period that runs from `start`: "within 90 days of the birth" includes it.
///
///     // Civil Code: within 90 days of 1 March 2023 is until 30 May 2023
///     static_assert(last_day_of({period_unit::days, 90}, 2023y/3/1, civil_code::rule) ==
///     2023y/5/30);
constexpr date last_day_of(period length, date start, counting_rule rule) noexcept {
    const date end = length.unit == period_unit::days ? start + length.count
                                                      : add_months(start, length.count, rule.end);
    return rule.first == opening_day::excluded ? end : end - 1;
}

/// The first day after a period that runs from `start`: cover that waits 90 full days begins here.
constexpr date first_day_after(period length, date start, counting_rule rule) noexcept {
    return last_day_of(length, start, rule) + 1;
}

/// The first day of the month `months` after the month of `day`: 1 is "from the next month".
constexpr date first_of_month_after(date day, int months) noexcept {
    const auto from = day.calendar();
    return date{std::chrono::sys_days{
        (std::chrono::year_month{from.year(), from.month()} + std::chrono::months{months}) /
        std::chrono::day{1}}};
}

inline namespace literals {

/// `90_days`, as in `within<90_days, events::birth>`. A period of one's own is a constant:
/// `constexpr period nursing = 42_days;`.
constexpr period operator""_days(unsigned long long count) noexcept {
    return {period_unit::days, detail::length_count(count)};
}
/// `3_months`, as in `waiting_period<after<3_months>>`.
constexpr period operator""_months(unsigned long long count) noexcept {
    return {period_unit::months, detail::length_count(count)};
}

} // namespace literals

} // namespace canbao

#endif
