// SPDX-License-Identifier: Apache-2.0
// No guard, see body.hpp: which opening is taken, and what it buys.

#if defined(CANBAO_VECTOR_BYTES)

/// Openings and claims, word by word.
template <const vector_plan& Plan>
using openings = few<i16, Plan.words.count>;

/// True where any of the openings is among those of a mask of their word.
template <const vector_plan& Plan, mask16 vector_word::*Mask, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 among(const openings<Plan>& taken, std::index_sequence<Word...>) noexcept {
    return ((taken[Word] & mask_lanes(word_of<Plan, Word>.*Mask)) | ...);
}
/// Not 0 where the opening taken is among those of a mask of its word.
template <const vector_plan& Plan, mask16 vector_word::*Mask>
CANBAO_VECTOR_INLINE i16 among(const openings<Plan>& taken) noexcept {
    return among<Plan, Mask>(taken, std::make_index_sequence<Plan.words.count>{});
}
template <const vector_plan& Plan, std::size_t Scheme, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 among_plan(const openings<Plan>& taken,
                                    std::index_sequence<Word...>) noexcept {
    return ((taken[Word] & mask_lanes(word_of<Plan, Word>.of_plan[Scheme])) | ...);
}

/// The first day covered, as `first_day_waited_for` says.
template <const vector_plan& Plan, std::size_t Word, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 first_day(const applicants& who) noexcept {
    constexpr start_rule rule = word_of<Plan, Word>.starts.items[Rule];
    constexpr waiting waits = rule.waits;
    constexpr std::int32_t first = rule.payments.from;
    constexpr std::int32_t last = rule.payments.to;
    const i16 begin = all(rule.cover_from);
    i16 from = begin;
    if constexpr (waits.kind == waiting_kind::from_event) {
        from = who.event_on;
    } else if constexpr (waits.kind == waiting_kind::from_payment) {
        from = who.paid;
    } else if constexpr (waits.kind == waiting_kind::nth_month) {
        from = first_of_month(calendar_of<Plan, first, last>(who.paid), waits.length.count);
    } else if constexpr (waits.kind == waiting_kind::full_period) {
        from = plus(end_of_period<Plan, waits.length, first, last>(who.paid), 1);
    }
    return rule.begins_later ? from : at_least(begin, from);
}
template <const vector_plan& Plan, std::size_t Word, std::size_t... Rule>
CANBAO_VECTOR_INLINE void take_first_day(const applicants& who, const openings<Plan>& taken,
                                         i16& from, std::index_sequence<Rule...>) noexcept {
    ((from = where_any(taken[Word], mask_lanes(word_of<Plan, Word>.starts.items[Rule].openings),
                       first_day<Plan, Word, Rule>(who), from)),
     ...);
}
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 first_covered(const applicants& who, const openings<Plan>& taken,
                                       std::index_sequence<Word...>) noexcept {
    i16 from{};
    ((take_first_day<Plan, Word>(who, taken, from,
                                 std::make_index_sequence<word_of<Plan, Word>.starts.count>{})),
     ...);
    return from;
}

template <const vector_plan& Plan, std::size_t Word, std::size_t... Rule>
CANBAO_VECTOR_INLINE void take_last_day(const openings<Plan>& taken, i16& to,
                                        std::index_sequence<Rule...>) noexcept {
    ((to = (taken[Word] & mask_lanes(word_of<Plan, Word>.ends.items[Rule].openings)) != 0
               ? all(word_of<Plan, Word>.ends.items[Rule].cover_to)
               : to),
     ...);
}
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 last_covered(const openings<Plan>& taken,
                                      std::index_sequence<Word...>) noexcept {
    constexpr std::int16_t usual = Plan.words.items[0].ends.items[0].cover_to;
    i16 to = all(usual);
    if constexpr (Plan.words.count > 1 || Plan.words.items[0].ends.count > 1) {
        ((take_last_day<Plan, Word>(taken, to,
                                    std::make_index_sequence<word_of<Plan, Word>.ends.count>{})),
         ...);
    }
    return to;
}

template <const vector_plan& Plan, std::size_t Scheme>
CANBAO_VECTOR_INLINE void take_plan(const openings<Plan>& taken, const prices<Plan>& costs,
                                    price& cost) noexcept {
    if constexpr (Scheme != rule_table::claim_plan && Plan.uses_plan(Scheme)) {
        const i16 of_plan =
            among_plan<Plan, Scheme>(taken, std::make_index_sequence<Plan.words.count>{});
        take_where<Plan>(of_plan != 0, costs[Scheme], cost);
    }
}
/// What the plan of the opening taken costs.
template <const vector_plan& Plan, std::size_t... Scheme>
CANBAO_VECTOR_INLINE price price_chosen(const openings<Plan>& taken, const prices<Plan>& costs,
                                        std::index_sequence<Scheme...>) noexcept {
    price cost = costs[rule_table::claim_plan];
    ((take_plan<Plan, Scheme>(taken, costs, cost)), ...);
    return cost;
}

/// Each word's opening with the place of listing that it has.
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 place_of(const openings<Plan>& taken,
                                  std::index_sequence<Word...>) noexcept {
    return ((value_of<Plan, Word, &vector_word::place>(taken[Word]) & (taken[Word] != 0)) | ...);
}

/// What is due by the opening taken, in units.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE i16 due_by(const openings<Plan>& taken, const prices<Plan>& costs) noexcept {
    const price cost = price_chosen<Plan>(taken, costs, std::make_index_sequence<Plan.plans()>{});
    const i16 own = minus(cost.fee, cost.amount);
    const i16 due = among<Plan, &vector_word::full>(taken) != 0 ? plus(own, Plan.fiscal) : own;
    return among<Plan, &vector_word::waived>(taken) != 0 ? i16{} : due;
}

/// What is taken, and the first day that it covers.
template <const vector_plan& Plan>
struct choice {
    openings<Plan> taken;
    i16 from;
};

template <const vector_plan& Plan, std::size_t Group>
CANBAO_VECTOR_INLINE choice<Plan> best_of(const applicants& who,
                                          const openings<Plan>& open) noexcept {
    constexpr vector_group group = Plan.groups.items[Group];
    choice<Plan> best{};
    best.taken[group.word] = lowest_bit(open[group.word] & mask_lanes(group.openings));
    const i16 waited_for =
        first_covered<Plan>(who, best.taken, std::make_index_sequence<Plan.words.count>{});
    best.from = at_least(waited_for, who.born);
    return best;
}

/// True where one candidate is more favourable than another: lowest due, then earliest first day,
/// then latest last day, then the order of listing.
template <const vector_plan& Plan, std::size_t Group>
CANBAO_VECTOR_INLINE i16 is_better(const prices<Plan>& costs, const choice<Plan>& one,
                                   const choice<Plan>& than) noexcept {
    constexpr vector_group group = Plan.groups.items[Group];
    constexpr auto words = std::make_index_sequence<Plan.words.count>{};
    i16 better = group.listed_first ? all(-1) : i16{};
    if constexpr (group.compares_place) {
        better = place_of<Plan>(one.taken, words) < place_of<Plan>(than.taken, words);
    }
    if constexpr (group.compares_last) {
        const i16 to = last_covered<Plan>(one.taken, words);
        const i16 other = last_covered<Plan>(than.taken, words);
        better = (to > other) | ((to == other) & better);
    }
    // Not `one.from <`: were `from` a template of the program, that would begin its arguments.
    better = (than.from > one.from) | ((one.from == than.from) & better);
    if constexpr (group.compares_due) {
        const i16 due = due_by<Plan>(one.taken, costs);
        const i16 other = due_by<Plan>(than.taken, costs);
        better = (due < other) | ((due == other) & better);
    }
    return better;
}

template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 any_taken(const openings<Plan>& taken,
                                   std::index_sequence<Word...>) noexcept {
    return (taken[Word] | ...);
}
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE void take_where(i16 holds, const choice<Plan>& other, choice<Plan>& best,
                                     std::index_sequence<Word...>) noexcept {
    ((best.taken[Word] = where(holds, other.taken[Word], best.taken[Word])), ...);
    best.from = where(holds, other.from, best.from);
}
/// Takes the best of a group where it is more favourable.
template <const vector_plan& Plan, std::size_t Group>
CANBAO_VECTOR_INLINE void take_group(const applicants& who, const prices<Plan>& costs,
                                     const openings<Plan>& open, choice<Plan>& best) noexcept {
    constexpr auto words = std::make_index_sequence<Plan.words.count>{};
    const choice<Plan> other = best_of<Plan, Group>(who, open);
    const i16 none = any_taken<Plan>(best.taken, words) == 0;
    const i16 better = (any_taken<Plan>(other.taken, words) != 0) &
                       (none | is_better<Plan, Group>(costs, other, best));
    take_where<Plan>(better, other, best, words);
}
template <const vector_plan& Plan, std::size_t First, std::size_t... Group>
CANBAO_VECTOR_INLINE choice<Plan> choose(const applicants& who, const prices<Plan>& costs,
                                         const openings<Plan>& open,
                                         std::index_sequence<First, Group...>) noexcept {
    choice<Plan> best = best_of<Plan, First>(who, open);
    ((take_group<Plan, Group>(who, costs, open, best)), ...);
    return best;
}

#endif
