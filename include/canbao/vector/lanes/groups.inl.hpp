// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: of which groups of people the applicants are.
#if defined(CANBAO_VECTOR_BYTES)

template <const kernel_recipe& Recipe, std::size_t... Fact, std::size_t... Category,
          std::size_t... Lapsed, std::size_t... Repaid>
CANBAO_VECTOR_INLINE i16 groups_of(const applicants& who, std::index_sequence<Fact...>,
                                   std::index_sequence<Category...>, std::index_sequence<Lapsed...>,
                                   std::index_sequence<Repaid...>) noexcept {
    constexpr std::size_t steps = part_of<Recipe, people_part>.by_event.steps.count;
    constexpr mask16 by_birth = part_of<Recipe, people_part>.with_event;
    i16 groups = mask_lanes(part_of<Recipe, people_part>.openings);
    if constexpr (by_birth != 0) {
        groups &= mask_on<Recipe, people_part, &opening_bits::by_event>(
            who.birthday, std::make_index_sequence<steps>{});
        groups = closed_where(who.birthday_known == 0, by_birth, groups);
    }
    [[maybe_unused]] const identity_sets stated{who.categories.low, who.categories.high, i16{}};
    ((groups = by_fact<Recipe, people_part, Fact>(who.circumstances, groups)), ...);
    ((groups = by_category<Recipe, people_part, Category>(stated, groups)), ...);
    ((groups = by_lapsed_years<Recipe, people_part, Lapsed>(who.lapsed_years, groups)), ...);
    ((groups = by_repaid_years<Recipe, people_part, Repaid>(who.repaid_years, groups)), ...);
    return groups;
}

/// The stated categories that count, and the groups.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE identity_sets words_of(const applicants& who) noexcept {
    identity_sets all_of{who.categories.low, who.categories.high, i16{}};
    if constexpr (Recipe.has_people()) {
        all_of.groups =
            groups_of<Recipe>(who, std::make_index_sequence<Recipe.people.facts.count>{},
                              std::make_index_sequence<Recipe.people.categories.count>{},
                              std::make_index_sequence<Recipe.people.lapsed_years.count>{},
                              std::make_index_sequence<Recipe.people.repaid_years.count>{});
    }
    return all_of;
}

#endif
