// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: which fee is whose, and what schemes cost.
#if defined(CANBAO_VECTOR_BYTES)

template <std::uint64_t Some>
CANBAO_VECTOR_INLINE i16 has_any(i16 holds, const identity_sets& counting) noexcept {
    if constexpr (Some == 0) {
        return holds;
    } else {
        return holds & (named<Some>(counting) != 0);
    }
}

/// True where a line is somebody's.
template <const kernel_recipe& Recipe, std::size_t Number, std::size_t... Mask>
CANBAO_VECTOR_INLINE i16 is_for(i16 holds, const identity_sets& counting,
                                std::index_sequence<Mask...>) noexcept {
    ((holds = has_any<Recipe.fee_lines.items[Number - 1].people[Mask]>(holds, counting)), ...);
    return holds;
}

template <const kernel_recipe& Recipe, std::size_t Number>
CANBAO_VECTOR_INLINE void take_line(i16 is_tier, const identity_sets& counting,
                                    const identity_sets& aided, price& one) noexcept {
    constexpr std::size_t runs = Recipe.fee_lines.items[Number - 1].runs.count;
    price other = without_aid(Recipe.fee_lines.items[Number - 1].number,
                              Recipe.fee_lines.items[Number - 1].fee);
    if constexpr (Recipe.fiscal_by_line) {
        other.fiscal = all(Recipe.fee_lines.items[Number - 1].fiscal);
    }
    if constexpr (Recipe.surcharges_by_line) {
        other.surcharges = all(Recipe.fee_lines.items[Number - 1].surcharges);
    }
    take_runs<Recipe, Number - 1>(aided, other, std::make_index_sequence<runs>{});
    take_where<Recipe>(is_for<Recipe, Number>(is_tier, counting, std::make_index_sequence<4>{}),
                       other, one);
}

/// The line that is asked first last, so that it stays.
template <const kernel_recipe& Recipe, std::size_t Scheme, std::size_t Tier, std::size_t... Line>
CANBAO_VECTOR_INLINE void take_tier(i16 tier, const identity_sets& counting,
                                    const identity_sets& aided, price& one,
                                    std::index_sequence<Line...>) noexcept {
    [[maybe_unused]] constexpr auto numbers = Recipe.lines_of(Scheme, Tier);
    // A tier that is not offered has no openings either.
    constexpr bool first =
        std::countr_zero(Recipe.tiers_of(Scheme)) + 1 == Tier && Recipe.covers_all(Scheme);
    ((take_line<Recipe, numbers.items[sizeof...(Line) - 1 - Line]>(
         first ? all(-1) : tier == all(Tier), counting, aided, one)),
     ...);
}

template <const kernel_recipe& Recipe, std::size_t Scheme, std::size_t... Tier>
CANBAO_VECTOR_INLINE price price_of(i16 tier, const identity_sets& counting,
                                    const identity_sets& aided,
                                    std::index_sequence<Tier...>) noexcept {
    price one = without_aid(0, {});
    if constexpr (Recipe.uses_scheme(Scheme)) {
        ((take_tier<Recipe, Scheme, Tier + 1>(
             tier, counting, aided, one,
             std::make_index_sequence<Recipe.lines_of(Scheme, Tier + 1).count>{})),
         ...);
#if CANBAO_VECTOR_LOOKUP
        if constexpr (looks_up_aid<Recipe>) {
            one.amount.units = entry_of(tables_of<Recipe>.units, one.run);
            if constexpr (Recipe.unit.splits) {
                one.amount.fen = entry_of(tables_of<Recipe>.fen, one.run);
            }
        }
#endif
    }
    return one;
}

/// Prices by recipe.
template <const kernel_recipe& Recipe>
using prices = few<price, Recipe.schemes()>;

template <const kernel_recipe& Recipe, std::size_t... Scheme>
CANBAO_VECTOR_INLINE prices<Recipe> prices_of(i16 tier, const identity_sets& counting,
                                              const identity_sets& aided,
                                              std::index_sequence<Scheme...>) noexcept {
    return {price_of<Recipe, Scheme>(tier, counting, aided,
                                     std::make_index_sequence<rule_table::max_tiers>{})...};
}

#endif
