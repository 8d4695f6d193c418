// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: money of each lane.

#if defined(CANBAO_VECTOR_BYTES)

/// In units of a recipe, and where that splits them the fen beyond, which may be more than a unit
/// or below 0 once something was added or taken away; without a split nobody looks at them.
struct sum {
    i16 units;
    i16 fen;
};

/// Field by field: g++ keeps what is set as a whole in memory, and not in registers.
CANBAO_VECTOR_INLINE sum no_money() noexcept {
    sum none;
    none.units = i16{};
    none.fen = i16{};
    return none;
}
CANBAO_VECTOR_INLINE sum all(split_money amount) noexcept {
    sum one;
    one.units = all(int{amount.units});
    one.fen = all(int{amount.fen});
    return one;
}

/// Without a split the fen are none, and nobody computes them.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum sum_of(i16 units, i16 fen) noexcept {
    sum made;
    made.units = units;
    made.fen = Recipe.unit.splits ? fen : i16{};
    return made;
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum plus(const sum& one, const sum& other) noexcept {
    return sum_of<Recipe>(plus(one.units, other.units), plus(one.fen, other.fen));
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum minus(const sum& one, const sum& other) noexcept {
    return sum_of<Recipe>(minus(one.units, other.units), minus(one.fen, other.fen));
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum times(i16 number, const sum& one) noexcept {
    return sum_of<Recipe>(times(number, one.units), times(number, one.fen));
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum where(i16 holds, const sum& one, const sum& other) noexcept {
    return sum_of<Recipe>(where(holds, one.units, other.units), where(holds, one.fen, other.fen));
}
/// One or the other, as a number is not 0.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum where_some(i16 number, const sum& one, const sum& other) noexcept {
    return sum_of<Recipe>(number != 0 ? one.units : other.units, number != 0 ? one.fen : other.fen);
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum where(i16 holds, const sum& one) noexcept {
    return sum_of<Recipe>(where(holds, one.units), where(holds, one.fen));
}
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE sum where_not(i16 holds, const sum& one) noexcept {
    return sum_of<Recipe>(where_not(holds, one.units), where_not(holds, one.fen));
}

/// Not 0 where an amount is more than nothing.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE i16 is_some(const sum& amount) noexcept {
    if constexpr (Recipe.unit.splits) {
        return amount.units | amount.fen;
    } else {
        return amount.units;
    }
}

#if !defined(__x86_64__)
CANBAO_VECTOR_INLINE wide with_sign(i16 numbers) noexcept {
    return joined(numbers, numbers < 0);
}
#endif
/// Sums in fen. As sums of two products of 16 bits, which every x86-64 processor has, and which
/// take less time than products of 32 bits.
template <money_unit Unit>
CANBAO_VECTOR_INLINE wide in_fen(const sum& one) noexcept {
#if defined(__x86_64__)
    const wide apart = joined(one.units, Unit.splits ? one.fen : i16{});
    const auto factors = reinterpret_cast<i16>(i32{} + (Unit.fen + (Unit.splits ? 1 << 16 : 0)));
    const auto low = reinterpret_cast<i16>(apart.low);
    const auto high = reinterpret_cast<i16>(apart.high);
#if CANBAO_VECTOR_BYTES == 16
    return {__builtin_ia32_pmaddwd128(low, factors), __builtin_ia32_pmaddwd128(high, factors)};
#elif CANBAO_VECTOR_BYTES == 32
    return {__builtin_ia32_pmaddwd256(low, factors), __builtin_ia32_pmaddwd256(high, factors)};
#elif defined(__clang__)
    return {__builtin_ia32_pmaddwd512(low, factors), __builtin_ia32_pmaddwd512(high, factors)};
#else
    return {__builtin_ia32_pmaddwd512_mask(low, factors, i32{}, 0xFFFFU),
            __builtin_ia32_pmaddwd512_mask(high, factors, i32{}, 0xFFFFU)};
#endif
#else
    const wide units = with_sign(one.units);
    wide fen{units.low * Unit.fen, units.high * Unit.fen};
    if constexpr (Unit.splits) {
        const wide beyond = with_sign(one.fen);
        fen.low += beyond.low;
        fen.high += beyond.high;
    }
    return fen;
#endif
}

/// True where a sum is less than another, or as much and something else holds.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE i16 is_less(const sum& one, const sum& other, i16 if_equal) noexcept {
    if constexpr (Recipe.unit.splits) {
        const i16 more = nearest16(in_fen<Recipe.unit>(minus<Recipe>(one, other)));
        return (more < 0) | ((more == 0) & if_equal);
    } else {
        return (one.units < other.units) | ((one.units == other.units) & if_equal);
    }
}

#endif
