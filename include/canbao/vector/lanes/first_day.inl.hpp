// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: from which day openings cover, and whether any day is left.

#if defined(CANBAO_VECTOR_BYTES)

/// What a growing period of some openings has beyond its fixed part, as `variable_wait` says.
struct grown {
    i16 added;
    i16 at_least;
};
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE grown grown_by(const applicants& who) noexcept {
    constexpr waiting waits = part_of<Recipe, Part>.starts.items[Rule].waits;
    constexpr waiting_growth by = waits.growth;
    constexpr int floor = by.at_least > waits.length.count ? by.at_least - waits.length.count : 0;
    const i16 lapsed = at_most(who.lapsed_years, all(by.most_lapsed_years));
    const i16 adding = at_least(plus(lapsed, -int{by.beyond}), i16{});
    return {times(adding, by.per_lapsed_year),
            lapsed >= all(by.from_lapsed_years) ? all(floor) : i16{}};
}

/// How long a growing period of some openings is, in its own unit, as `length_of` says.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 count_waited(const applicants& who) noexcept {
    constexpr waiting waits = part_of<Recipe, Part>.starts.items[Rule].waits;
    const grown part = grown_by<Recipe, Part, Rule>(who);
    const i16 left = minus(part.added, times(who.repaid_years, waits.growth.per_repaid_year));
    return plus(at_least(left, part.at_least), waits.length.count);
}

/// How many years paid back are charged by some openings, as `repaid_years_used` says where each
/// takes off one month.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 years_used(const applicants& who) noexcept {
    constexpr waiting_growth by = part_of<Recipe, Part>.starts.items[Rule].waits.growth;
    if constexpr (by.grows() && by.per_repaid_year > 0) {
        const grown part = grown_by<Recipe, Part, Rule>(who);
        return at_most(who.repaid_years, at_least(minus(part.added, part.at_least), i16{}));
    } else {
        return i16{};
    }
}
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Rule>
CANBAO_VECTOR_INLINE void take_years_used(const applicants& who, i16 taken, i16& years,
                                          std::index_sequence<Rule...>) noexcept {
    ((years = where_any(taken, mask_lanes(part_of<Recipe, Part>.starts.items[Rule].openings),
                        years_used<Recipe, Part, Rule>(who), years)),
     ...);
}
/// The same by the openings taken.
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 extra_years_by(const applicants& who,
                                        const few<i16, Recipe.parts.count>& taken,
                                        std::index_sequence<Part...>) noexcept {
    i16 years{};
    (take_years_used<Recipe, Part>(who, taken[Part], years,
                                   std::make_index_sequence<part_of<Recipe, Part>.starts.count>{}),
     ...);
    return years;
}

/// The first day after a growing period that runs from a fixed day: of those after so many months
/// that any day is left to be covered.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule, std::size_t... More>
CANBAO_VECTOR_INLINE i16 first_day_by_table(i16 count, std::index_sequence<More...>) noexcept {
    constexpr const start_rule& rule = part_of<Recipe, Part>.starts.items[Rule];
    i16 from = all(rule.by_count.items[0]);
    ((from = count > all(rule.waits.length.count + static_cast<int>(More))
                 ? all(rule.by_count.items[More + 1])
                 : from),
     ...);
    return from;
}

/// The first day after a growing period.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 grown_first_day(const applicants& who) noexcept {
    constexpr const start_rule& rule = part_of<Recipe, Part>.starts.items[Rule];
    const i16 count = count_waited<Recipe, Part, Rule>(who);
    if constexpr (rule.waits.since == waiting_start::fixed_day) {
        return first_day_by_table<Recipe, Part, Rule>(
            count, std::make_index_sequence<rule.by_count.count - 1>{});
    } else {
        constexpr int counted = rule.counting.first == opening_day::counted ? 1 : 0;
        constexpr int most = most_months_grown;
        const calendar_day paid = calendar_of<Recipe, rule.anchors.from, rule.anchors.to>(who.paid);
        const i16 end = months_later<rule.counting.end>(paid, at_most(count, all(most)));
        // After more months no day is left (see `growth_fits`).
        return count > all(most) ? all(32'767) : plus(end, 1 - counted);
    }
}

/// The first day covered, as `first_day_waited_for` says.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 first_day(const applicants& who) noexcept {
    constexpr start_rule rule = part_of<Recipe, Part>.starts.items[Rule];
    constexpr waiting waits = rule.waits;
    constexpr std::int32_t first = rule.anchors.from;
    constexpr std::int32_t last = rule.anchors.to;
    const i16 begin = all(rule.cover_from);
    i16 since = who.paid;
    if constexpr (is_since_event(waits)) {
        since = waits.kind == waiting_kind::on_the_day ? who.event_on
                                                       : at_least(who.event_on, all(first));
    }
    i16 from = begin;
    if constexpr (waits.growth.grows()) {
        from = grown_first_day<Recipe, Part, Rule>(who);
    } else if constexpr (waits.kind == waiting_kind::on_the_day) {
        from = since;
    } else if constexpr (waits.kind == waiting_kind::nth_month) {
        from = first_of_month(calendar_of<Recipe, first, last>(since), waits.length.count);
    } else if constexpr (waits.kind == waiting_kind::full_period) {
        from = plus(end_of_period<Recipe, waits.length, rule.counting, first, last>(since), 1);
    }
    return rule.begins_later ? from : at_least(begin, from);
}

/// Closes openings whose period has grown so long that no day is left to be covered; claims cover
/// none.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 waited_for(const applicants& who, i16 open) noexcept {
    constexpr const start_rule& rule = part_of<Recipe, Part>.starts.items[Rule];
    constexpr mask16 covering = rule.openings & part_of<Recipe, Part>.openings;
    if constexpr (rule.waits.growth.grows() && covering != 0) {
        return closed_where(first_day<Recipe, Part, Rule>(who) > all(rule.cover_to), covering,
                            open);
    } else {
        return open;
    }
}
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Rule>
CANBAO_VECTOR_INLINE i16 all_waited_for([[maybe_unused]] const applicants& who, i16 open,
                                        std::index_sequence<Rule...>) noexcept {
    ((open = waited_for<Recipe, Part, Rule>(who, open)), ...);
    return open;
}

/// Of some open openings, the ones that would cover a day.
template <const kernel_recipe& Recipe, std::size_t Part>
CANBAO_VECTOR_INLINE i16 covering(const applicants& who, i16 open) noexcept {
    open = kept_on<Recipe, Part, &opening_bits::covers_payment>(who.paid, open);
    open = kept_on<Recipe, Part, &opening_bits::covers_event>(who.event_on, open);
    open = all_waited_for<Recipe, Part>(
        who, open, std::make_index_sequence<part_of<Recipe, Part>.starts.count>{});
    return kept_on<Recipe, Part, &opening_bits::serves_birth>(who.born, open);
}

#endif
