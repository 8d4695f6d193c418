// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: which opening is taken, and what it buys.

#if defined(CANBAO_VECTOR_BYTES)

/// Openings and claims, part by part.
template <const kernel_recipe& Recipe>
using openings = few<i16, Recipe.parts.count>;

/// True where any of the openings is among those of a mask of their part.
template <const kernel_recipe& Recipe, mask16 opening_bits::*Mask, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 among(const openings<Recipe>& taken,
                               std::index_sequence<Part...>) noexcept {
    return ((taken[Part] & mask_lanes(part_of<Recipe, Part>.*Mask)) | ...);
}
/// Not 0 where the opening taken is among those of a mask of its part.
template <const kernel_recipe& Recipe, mask16 opening_bits::*Mask>
CANBAO_VECTOR_INLINE i16 among(const openings<Recipe>& taken) noexcept {
    return among<Recipe, Mask>(taken, std::make_index_sequence<Recipe.parts.count>{});
}
template <const kernel_recipe& Recipe, std::size_t Scheme, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 among_scheme(const openings<Recipe>& taken,
                                      std::index_sequence<Part...>) noexcept {
    return ((taken[Part] & mask_lanes(part_of<Recipe, Part>.of_scheme[Scheme])) | ...);
}

template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Rule>
CANBAO_VECTOR_INLINE void take_first_day(const applicants& who, const openings<Recipe>& taken,
                                         i16& from, std::index_sequence<Rule...>) noexcept {
    ((from = where_any(taken[Part], mask_lanes(part_of<Recipe, Part>.starts.items[Rule].openings),
                       first_day<Recipe, Part, Rule>(who), from)),
     ...);
}
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 first_covered(const applicants& who, const openings<Recipe>& taken,
                                       std::index_sequence<Part...>) noexcept {
    i16 from{};
    ((take_first_day<Recipe, Part>(who, taken, from,
                                   std::make_index_sequence<part_of<Recipe, Part>.starts.count>{})),
     ...);
    return from;
}

template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Rule>
CANBAO_VECTOR_INLINE void take_last_day(const openings<Recipe>& taken, i16& to,
                                        std::index_sequence<Rule...>) noexcept {
    ((to = (taken[Part] & mask_lanes(part_of<Recipe, Part>.ends.items[Rule].openings)) != 0
               ? all(part_of<Recipe, Part>.ends.items[Rule].cover_to)
               : to),
     ...);
}
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 last_covered(const openings<Recipe>& taken,
                                      std::index_sequence<Part...>) noexcept {
    constexpr std::int16_t usual = Recipe.parts.items[0].ends.items[0].cover_to;
    i16 to = all(usual);
    if constexpr (Recipe.parts.count > 1 || Recipe.parts.items[0].ends.count > 1) {
        ((take_last_day<Recipe, Part>(
             taken, to, std::make_index_sequence<part_of<Recipe, Part>.ends.count>{})),
         ...);
    }
    return to;
}

template <const kernel_recipe& Recipe, std::size_t Scheme>
CANBAO_VECTOR_INLINE void take_scheme(const openings<Recipe>& taken, const prices<Recipe>& costs,
                                      price& cost) noexcept {
    if constexpr (Scheme != 0 && Recipe.uses_scheme(Scheme)) {
        const i16 of_scheme =
            among_scheme<Recipe, Scheme>(taken, std::make_index_sequence<Recipe.parts.count>{});
        take_where<Recipe>(of_scheme != 0, costs[Scheme], cost);
    }
}
/// What the scheme of the opening taken costs.
template <const kernel_recipe& Recipe, std::size_t... Scheme>
CANBAO_VECTOR_INLINE price price_chosen(const openings<Recipe>& taken, const prices<Recipe>& costs,
                                        std::index_sequence<Scheme...>) noexcept {
    price cost = costs[0];
    ((take_scheme<Recipe, Scheme>(taken, costs, cost)), ...);
    return cost;
}

/// Each part's opening with the place of listing that it has.
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 place_of(const openings<Recipe>& taken,
                                  std::index_sequence<Part...>) noexcept {
    return ((value_of<Recipe, Part, &opening_bits::place>(taken[Part]) & (taken[Part] != 0)) | ...);
}

/// What the person pays of a fee, and beside it.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum with_surcharges(const price& cost, const sum& own) noexcept {
    if constexpr (Recipe.has_surcharges()) {
        return plus<Recipe>(own,
                            Recipe.surcharges_by_line ? cost.surcharges : all(Recipe.surcharges));
    } else {
        return own;
    }
}

/// The fiscal standard of whoever has a price.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum fiscal_of(const price& cost) noexcept {
    return Recipe.fiscal_by_line ? cost.fiscal : all(Recipe.fiscal);
}

/// What is due by the opening taken.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum due_by([[maybe_unused]] const applicants& who,
                                const openings<Recipe>& taken,
                                const prices<Recipe>& costs) noexcept {
    const price cost =
        price_chosen<Recipe>(taken, costs, std::make_index_sequence<Recipe.schemes()>{});
    sum own = with_surcharges<Recipe>(cost, minus<Recipe>(cost.fee, cost.amount));
    if constexpr (Recipe.charges_years) {
        constexpr auto parts = std::make_index_sequence<Recipe.parts.count>{};
        own = plus<Recipe>(own, times<Recipe>(extra_years_by<Recipe>(who, taken, parts), cost.fee));
    }
    const sum due = where_some<Recipe>(among<Recipe, &opening_bits::full>(taken),
                                       plus<Recipe>(own, fiscal_of<Recipe>(cost)), own);
    return where_some<Recipe>(among<Recipe, &opening_bits::waived>(taken), no_money(), due);
}

/// What is taken, and the first day that it covers.
template <const kernel_recipe& Recipe>
struct choice {
    openings<Recipe> taken;
    i16 from;
};

template <const kernel_recipe& Recipe, std::size_t Group>
CANBAO_VECTOR_INLINE choice<Recipe> best_of(const applicants& who,
                                            const openings<Recipe>& open) noexcept {
    constexpr vector_group group = Recipe.groups.items[Group];
    choice<Recipe> best{};
    best.taken[group.part] = lowest_bit(open[group.part] & mask_lanes(group.openings));
    const i16 waited_for =
        first_covered<Recipe>(who, best.taken, std::make_index_sequence<Recipe.parts.count>{});
    best.from = at_least(waited_for, who.born);
    return best;
}

/// True where one candidate is more favourable than another: lowest due, then earliest first day,
/// then latest last day, then the order of listing.
template <const kernel_recipe& Recipe, std::size_t Group>
CANBAO_VECTOR_INLINE i16 is_better(const applicants& who, const prices<Recipe>& costs,
                                   const choice<Recipe>& one, const choice<Recipe>& than) noexcept {
    constexpr vector_group group = Recipe.groups.items[Group];
    constexpr auto parts = std::make_index_sequence<Recipe.parts.count>{};
    i16 better = group.listed_first ? all(-1) : i16{};
    if constexpr (group.compares_place) {
        better = place_of<Recipe>(one.taken, parts) < place_of<Recipe>(than.taken, parts);
    }
    if constexpr (group.compares_last) {
        const i16 to = last_covered<Recipe>(one.taken, parts);
        const i16 other = last_covered<Recipe>(than.taken, parts);
        better = (to > other) | ((to == other) & better);
    }
    // Not `one.from <`: were `from` a template of the program, that would begin its arguments.
    better = (than.from > one.from) | ((one.from == than.from) & better);
    if constexpr (group.compares_due) {
        better = is_less<Recipe>(due_by<Recipe>(who, one.taken, costs),
                                 due_by<Recipe>(who, than.taken, costs), better);
    }
    return better;
}

template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 any_taken(const openings<Recipe>& taken,
                                   std::index_sequence<Part...>) noexcept {
    return (taken[Part] | ...);
}
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE void take_where(i16 holds, const choice<Recipe>& other, choice<Recipe>& best,
                                     std::index_sequence<Part...>) noexcept {
    ((best.taken[Part] = where(holds, other.taken[Part], best.taken[Part])), ...);
    best.from = where(holds, other.from, best.from);
}
/// Takes the best of a group where it is more favourable.
template <const kernel_recipe& Recipe, std::size_t Group>
CANBAO_VECTOR_INLINE void take_group(const applicants& who, const prices<Recipe>& costs,
                                     const openings<Recipe>& open, choice<Recipe>& best) noexcept {
    constexpr auto parts = std::make_index_sequence<Recipe.parts.count>{};
    const choice<Recipe> other = best_of<Recipe, Group>(who, open);
    const i16 none = any_taken<Recipe>(best.taken, parts) == 0;
    const i16 better = (any_taken<Recipe>(other.taken, parts) != 0) &
                       (none | is_better<Recipe, Group>(who, costs, other, best));
    take_where<Recipe>(better, other, best, parts);
}
template <const kernel_recipe& Recipe, std::size_t First, std::size_t... Group>
CANBAO_VECTOR_INLINE choice<Recipe> choose(const applicants& who, const prices<Recipe>& costs,
                                           const openings<Recipe>& open,
                                           std::index_sequence<First, Group...>) noexcept {
    choice<Recipe> best = best_of<Recipe, First>(who, open);
    ((take_group<Recipe, Group>(who, costs, open, best)), ...);
    return best;
}

#endif
