// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: periods in lanes.

#if defined(CANBAO_VECTOR_BYTES)

/// Where a day stands in the calendar: years and months that begin with March.
struct calendar_day {
    i16 year;   ///< its first day, 1 March
    i16 next;   ///< of the next year's
    i16 after;  ///< of the one after that
    i16 month;  ///< from 0
    i16 scaled; ///< the month times `month_scale`
    i16 day;    ///< from 0
};

/// Month m begins on day (m · 979 + 15) / 32 of its year, counted from 0: right up to month 23, as
/// if every year had 367 days.
inline constexpr int month_scale = 979;
inline constexpr int nominal_year = 367;
CANBAO_VECTOR_INLINE i16 month_begin(i16 scaled, int months_later) noexcept {
    return shifted_right(plus(scaled, months_later * month_scale + 15), 5);
}

template <const kernel_recipe& Recipe, std::size_t Year>
CANBAO_VECTOR_INLINE void take_year(i16 day, calendar_day& at) noexcept {
    const i16 first = all(Recipe.march[Year]);
    at.year = day >= first ? first : at.year;
    at.next = day >= first ? all(Recipe.march[Year + 1]) : at.next;
    at.after = day >= first ? all(Recipe.march[Year + 2]) : at.after;
}
template <const kernel_recipe& Recipe, std::size_t From, std::size_t... Year>
CANBAO_VECTOR_INLINE void take_years([[maybe_unused]] i16 day, calendar_day& at,
                                     std::index_sequence<Year...>) noexcept {
    ((take_year<Recipe, From + Year>(day, at)), ...);
}
/// Of days from the first to the last; of others it is some day.
template <const kernel_recipe& Recipe, std::int32_t First, std::int32_t Last>
CANBAO_VECTOR_INLINE calendar_day calendar_of(i16 day) noexcept {
    constexpr std::size_t begin = Recipe.march_before(First);
    constexpr std::size_t end = Recipe.march_before(Last);
    calendar_day at;
    at.year = all(Recipe.march[begin]);
    at.next = all(Recipe.march[begin + 1]);
    at.after = all(Recipe.march[begin + 2]);
    take_years<Recipe, begin + 1>(day, at, std::make_index_sequence<end - begin>{});
    const i16 of_year = minus(day, at.year);
    const i16 month = of_year >> 5; // or the one after
    const i16 scaled = times(month, month_scale);
    const i16 next = month_begin(scaled, 1);
    at.month = of_year >= next ? plus(month, 1) : month;
    at.scaled = of_year >= next ? plus(scaled, month_scale) : scaled;
    at.day = minus(of_year, of_year >= next ? next : month_begin(scaled, 0));
    return at;
}

/// The first day of the month so many, at most 12, after a day's.
CANBAO_VECTOR_INLINE i16 first_of_month(const calendar_day& day, int months) noexcept {
    const i16 in_year = plus(day.year, month_begin(day.scaled, months));
    const i16 in_next = plus(in_year, minus(minus(day.next, day.year), all(nominal_year)));
    return day.month >= all(12 - months) ? in_next : in_year;
}

/// The same day some months later, at most 12 (see `add_months`).
template <int Months, month_end End>
CANBAO_VECTOR_INLINE i16 months_later(const calendar_day& day) noexcept {
    const i16 begin = first_of_month(day, Months);
    i16 end = first_of_month(day, Months + 1);
    if constexpr (Months == 12) {
        end = day.month == all(11) ? day.after : end; // March of a further year
    }
    const i16 same = plus(begin, day.day);
    return at_most(same, End == month_end::next_month ? end : plus(end, -1));
}

/// The same for months that vary by lane, at most 11.
template <month_end End>
CANBAO_VECTOR_INLINE i16 months_later(const calendar_day& day, i16 months) noexcept {
    const auto first_of = [&](int more) {
        const i16 after = plus(months, more);
        const i16 in_year =
            plus(day.year, month_begin(plus(day.scaled, times(after, month_scale)), 0));
        const i16 in_next = plus(in_year, minus(minus(day.next, day.year), all(nominal_year)));
        return plus(day.month, after) >= all(12) ? in_next : in_year;
    };
    const i16 same = plus(first_of(0), day.day);
    const i16 end = first_of(1);
    return at_most(same, End == month_end::next_month ? end : plus(end, -1));
}

/// The last day of a period from a day on, which is from the first to the last.
template <const kernel_recipe& Recipe, period Length, counting_rule Counting, std::int32_t First,
          std::int32_t Last>
CANBAO_VECTOR_INLINE i16 end_of_period(i16 from) noexcept {
    constexpr int counted = Counting.first == opening_day::counted ? 1 : 0;
    if constexpr (Length.unit == period_unit::days) {
        return plus(from, Length.count - counted);
    } else {
        return plus(
            months_later<Length.count, Counting.end>(calendar_of<Recipe, First, Last>(from)),
            -counted);
    }
}

#endif
