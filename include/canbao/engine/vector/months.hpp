// SPDX-License-Identifier: Apache-2.0
// No guard, as lanes.hpp: periods in lanes.

#if defined(CANBAO_VECTOR_BYTES)

/// Where a day stands in the calendar: years and months that begin with March.
struct calendar_day {
    i16 year;  ///< its first day, 1 March
    i16 next;  ///< of the next year's
    i16 after; ///< of the one after that
    i16 month; ///< from 0
    i16 day;   ///< from 0
};

/// The first day of a month, counted from 0 for March, in its year; right up to 23, as if every
/// year had 367 days.
CANBAO_VECTOR_INLINE i16 month_begin(i16 month) noexcept {
    return shifted_right(plus(times(month, 979), 15), 5);
}
inline constexpr std::int16_t nominal_year = 367;

/// Of days from the first to the last; of others it is some day.
template <const vector_plan& Plan, std::int32_t First, std::int32_t Last>
CANBAO_VECTOR_INLINE calendar_day calendar_of(i16 day) noexcept {
    constexpr auto march = Plan.march;
    constexpr std::size_t begin = Plan.march_before(First);
    constexpr std::size_t end = Plan.march_before(Last);
    i16 year = all(march[begin]);
    i16 next = all(march[begin + 1]);
    i16 after = all(march[begin + 2]);
    for (std::size_t i = begin + 1; i <= end; ++i) {
        const i16 first = all(march[i]);
        year = day >= first ? first : year;
        next = day >= first ? all(march[i + 1]) : next;
        after = day >= first ? all(march[i + 2]) : after;
    }
    const i16 of_year = minus(day, year);
    i16 month = of_year >> 5; // or the one after
    month = of_year >= month_begin(plus(month, 1)) ? plus(month, 1) : month;
    return {year, next, after, month, minus(of_year, month_begin(month))};
}

/// The first day of the month so many, at most 12, after a day's.
CANBAO_VECTOR_INLINE i16 first_of_month(const calendar_day& day, int months) noexcept {
    const i16 month = plus(day.month, months);
    const i16 in_year = plus(day.year, month_begin(month));
    const i16 in_next = plus(in_year, minus(minus(day.next, day.year), all(nominal_year)));
    return month >= all(12) ? in_next : in_year;
}

/// The same day some months later, at most 12 (see `add_months`).
template <int Months, month_end End>
CANBAO_VECTOR_INLINE i16 months_later(const calendar_day& day) noexcept {
    const i16 begin = first_of_month(day, Months);
    // The month after may be March of a further year.
    const i16 later = plus(day.month, Months + 1);
    const i16 next_begin = first_of_month(day, Months + 1);
    const i16 end = later == all(24) ? day.after : next_begin;
    const i16 same = plus(begin, day.day);
    return at_most(same, End == month_end::next_month ? end : plus(end, -1));
}

/// The last day of a period from a day on, which is from the first to the last.
template <const vector_plan& Plan, period Length, std::int32_t First, std::int32_t Last>
CANBAO_VECTOR_INLINE i16 end_of_period(i16 from) noexcept {
    constexpr int counted = Plan.counting.first == opening_day::counted ? 1 : 0;
    if constexpr (Length.unit == period_unit::days) {
        return plus(from, Length.count - counted);
    } else {
        return plus(
            months_later<Length.count, Plan.counting.end>(calendar_of<Plan, First, Last>(from)),
            -counted);
    }
}

#endif
