// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: the lowest bit of a mask or a set, and what goes with it.

#if defined(CANBAO_VECTOR_BYTES)

CANBAO_VECTOR_INLINE i16 lowest_bit(i16 bits) noexcept {
    return bits & minus(i16{}, bits);
}

#if CANBAO_VECTOR_LOOKUP

/// Values by the number that a bit has.
struct alignas(CANBAO_VECTOR_BYTES) bit_table {
    std::array<std::int16_t, lanes> entries{};

    constexpr explicit bit_table(const values16& values) noexcept {
        for (unsigned bit = 0; bit < 16; ++bit) {
            const std::size_t number = static_cast<std::uint16_t>(de_bruijn << bit) >> 12U;
            entries[number] = values[bit];
        }
    }

    /// A bit times this has another number in its highest four bits for each bit.
    static constexpr std::uint16_t de_bruijn = 0x09AF;
};
CANBAO_VECTOR_INLINE i16 number_of(i16 bit) noexcept {
    return shifted_right(times(bit, bit_table::de_bruijn), 12);
}

template <const kernel_recipe& Recipe, std::size_t Part, values16 opening_bits::*Values>
CANBAO_DETAIL_KEPT inline constexpr bit_table table_of{part_of<Recipe, Part>.*Values};

/// The value of the one opening in a word; of none, some value.
template <const kernel_recipe& Recipe, std::size_t Part, values16 opening_bits::*Values>
CANBAO_VECTOR_INLINE i16 value_of(i16 one) noexcept {
    return entry(load_table(&table_of<Recipe, Part, Values>.entries), number_of(one));
}

CANBAO_DETAIL_KEPT inline constexpr bit_table word_numbers{
    {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};

/// The number of the first of sixteen words, from 1; of none some number.
CANBAO_VECTOR_INLINE i16 first_of(i16 words) noexcept {
    return entry(load_table(&word_numbers.entries), number_of(lowest_bit(words)));
}

#else

template <const kernel_recipe& Recipe, std::size_t Part, values16 opening_bits::*Values,
          std::size_t Bit>
CANBAO_VECTOR_INLINE i16 bit_of_value(i16 one) noexcept {
    constexpr mask16 having = bits_with(part_of<Recipe, Part>.*Values, Bit);
    return having == 0 ? i16{} : ((one & mask_lanes(having)) != 0) & all(1 << Bit);
}
template <const kernel_recipe& Recipe, std::size_t Part, values16 opening_bits::*Values,
          std::size_t... Bit>
CANBAO_VECTOR_INLINE i16 value_of(i16 one, std::index_sequence<Bit...>) noexcept {
    return (bit_of_value<Recipe, Part, Values, Bit>(one) | ...);
}
/// The value of the one opening in a word; of none, some value.
template <const kernel_recipe& Recipe, std::size_t Part, values16 opening_bits::*Values>
CANBAO_VECTOR_INLINE i16 value_of(i16 one) noexcept {
    return value_of<Recipe, Part, Values>(one, std::make_index_sequence<8>{});
}

/// The number of the first of sixteen words, from 1; of none some number.
CANBAO_VECTOR_INLINE i16 first_of(i16 words) noexcept {
    const i16 bit = lowest_bit(words);
    const i16 number = (((bit & mask_lanes(0xAAAA)) != 0) & all(1)) |
                       (((bit & mask_lanes(0xCCCC)) != 0) & all(2)) |
                       (((bit & mask_lanes(0xF0F0)) != 0) & all(4)) |
                       (((bit & mask_lanes(0xFF00)) != 0) & all(8));
    return plus(number, all(1));
}

#endif

/// The first category or group, from 1; of none some number.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE i16 first_word(const identity_sets& some) noexcept {
    const i16 in_low = is_set(some.low);
    i16 words = some.high;
    i16 before = all(16);
    if constexpr (Recipe.aids_groups()) {
        const i16 in_high = is_set(some.high);
        words = where(in_high, words, some.groups);
        before = where(in_high, before, all(rule_table::first_group));
    }
    return plus(first_of(where(in_low, some.low, words)), where_not(in_low, before));
}

#endif
