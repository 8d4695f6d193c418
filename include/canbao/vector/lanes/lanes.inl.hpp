// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: vectors and what is done with them.

#if defined(CANBAO_VECTOR_BYTES)

/// Persons that are assessed together: as many as a register holds numbers of 16 bits.
inline constexpr std::size_t lanes = CANBAO_VECTOR_BYTES / 2;

using i16 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::int16_t;
using u16 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::uint16_t;
using i32 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::int32_t;
using u8 [[gnu::vector_size(CANBAO_VECTOR_BYTES / 2)]] = std::uint8_t;

/// One number of 32 bits for each lane.
struct wide {
    i32 low;
    i32 high;
};

/// An array whose operators are compiled for the instructions of whoever uses them.
template <class Item, std::size_t Count>
struct few {
    Item items[Count];

    CANBAO_VECTOR_INLINE const Item& operator[](std::size_t place) const noexcept {
        return items[place];
    }
    CANBAO_VECTOR_INLINE Item& operator[](std::size_t place) noexcept { return items[place]; }
};

template <class Vector>
CANBAO_VECTOR_INLINE Vector load(const void* from) noexcept {
    Vector vector;
    __builtin_memcpy(&vector, from, sizeof vector);
    return vector;
}
CANBAO_VECTOR_INLINE wide load_wide(const void* from) noexcept {
    return {load<i32>(from), load<i32>(static_cast<const char*>(from) + CANBAO_VECTOR_BYTES)};
}

CANBAO_VECTOR_INLINE i16 all(int number) noexcept {
    return i16{} + static_cast<std::int16_t>(number);
}
/// Sums wrap around, as those of unsigned numbers do.
CANBAO_VECTOR_INLINE i16 plus(i16 a, i16 b) noexcept {
    return reinterpret_cast<i16>(reinterpret_cast<u16>(a) + reinterpret_cast<u16>(b));
}
CANBAO_VECTOR_INLINE i16 plus(i16 a, int b) noexcept {
    return plus(a, all(b));
}
/// Adds a number where a day is one or later; a day is later than the first of all.
CANBAO_VECTOR_INLINE i16 plus_from(i16 sum, i16 day, int first, int number) noexcept {
#if CANBAO_VECTOR_BYTES == 64
    return day > all(first - 1) ? plus(sum, number) : sum;
#else
    return plus(sum, (day > all(first - 1)) & all(number));
#endif
}
CANBAO_VECTOR_INLINE i16 minus(i16 a, i16 b) noexcept {
    return reinterpret_cast<i16>(reinterpret_cast<u16>(a) - reinterpret_cast<u16>(b));
}
CANBAO_VECTOR_INLINE i16 times(i16 a, int b) noexcept {
    return reinterpret_cast<i16>(reinterpret_cast<u16>(a) *
                                 (u16{} + static_cast<std::uint16_t>(b)));
}
CANBAO_VECTOR_INLINE i16 times(i16 a, i16 b) noexcept {
    return reinterpret_cast<i16>(reinterpret_cast<u16>(a) * reinterpret_cast<u16>(b));
}
CANBAO_VECTOR_INLINE i16 shifted_right(i16 a, int places) noexcept {
    return reinterpret_cast<i16>(reinterpret_cast<u16>(a) >> places);
}
CANBAO_VECTOR_INLINE i16 at_most(i16 a, i16 b) noexcept {
    return a < b ? a : b;
}
CANBAO_VECTOR_INLINE i16 at_least(i16 a, i16 b) noexcept {
    return a > b ? a : b;
}

/// True where a comparison holds for any lane.
CANBAO_VECTOR_INLINE bool any(i16 holds) noexcept {
#if defined(__x86_64__) && CANBAO_VECTOR_BYTES == 64
    return __builtin_ia32_cvtw2mask512(holds) != 0;
#elif defined(__x86_64__)
    using bytes [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = char;
#if CANBAO_VECTOR_BYTES == 32
    return __builtin_ia32_pmovmskb256(reinterpret_cast<bytes>(holds)) != 0;
#else
    return __builtin_ia32_pmovmskb128(reinterpret_cast<bytes>(holds)) != 0;
#endif
#else
    using words [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = long long;
    const auto some = reinterpret_cast<words>(holds);
    return (some[0] | some[1]) != 0;
#endif
}

/// What holds where a number is not 0, to be asked more than once.
CANBAO_VECTOR_INLINE i16 is_set(i16 number) noexcept {
#if CANBAO_VECTOR_BYTES == 64
    return number; // masks have registers of their own, and comparing again costs less
#else
    return number != 0;
#endif
}
/// One or the other, as something holds (a comparison, or `is_set`).
CANBAO_VECTOR_INLINE i16 where(i16 holds, i16 one, i16 other) noexcept {
#if CANBAO_VECTOR_BYTES == 64
    return holds != 0 ? one : other;
#else
    return (one & holds) | (other & ~holds); // g++ would compare again
#endif
}
CANBAO_VECTOR_INLINE i16 where(i16 holds, i16 one) noexcept {
#if CANBAO_VECTOR_BYTES == 64
    return holds != 0 ? one : i16{};
#else
    return one & holds;
#endif
}
CANBAO_VECTOR_INLINE i16 where_not(i16 holds, i16 one) noexcept {
#if CANBAO_VECTOR_BYTES == 64
    return holds != 0 ? i16{} : one;
#else
    return one & ~holds;
#endif
}

/// One or the other, as a number has any of some bits or none.
CANBAO_VECTOR_INLINE i16 where_any(i16 number, i16 bits, i16 any, i16 none) noexcept {
#if defined(__x86_64__) && CANBAO_VECTOR_BYTES == 64 && !defined(__clang__)
    // One instruction, which g++ 12 does not find by itself.
    return __builtin_ia32_blendmw_512_mask(none, any,
                                           __builtin_ia32_ptestmw512(number, bits, 0xFFFFFFFFU));
#else
    return (number & bits) != 0 ? any : none;
#endif
}

/// Which of the two halves of a number of 32 bits is the lower one.
inline constexpr std::size_t low_place = std::endian::native == std::endian::little ? 0 : 1;

template <std::size_t First, std::size_t... Place>
CANBAO_VECTOR_INLINE i16 every_second(wide both, std::index_sequence<Place...>) noexcept {
    return __builtin_shufflevector(reinterpret_cast<i16>(both.low),
                                   reinterpret_cast<i16>(both.high), (2 * Place + First)...);
}
CANBAO_VECTOR_INLINE i16 low_halves(wide both) noexcept {
    return every_second<low_place>(both, std::make_index_sequence<lanes>{});
}
CANBAO_VECTOR_INLINE i16 high_halves(wide both) noexcept {
    return every_second<1 - low_place>(both, std::make_index_sequence<lanes>{});
}

template <std::size_t... Place>
CANBAO_VECTOR_INLINE wide in_turn(i16 first, i16 second, std::index_sequence<Place...>) noexcept {
    constexpr std::size_t half = lanes / 2;
    return {reinterpret_cast<i32>(
                __builtin_shufflevector(first, second, (Place / 2 + Place % 2 * lanes)...)),
            reinterpret_cast<i32>(
                __builtin_shufflevector(first, second, (half + Place / 2 + Place % 2 * lanes)...))};
}
/// Numbers of 32 bits from their low and their high halves.
CANBAO_VECTOR_INLINE wide joined(i16 low, i16 high) noexcept {
    constexpr bool low_first = low_place == 0;
    return in_turn(low_first ? low : high, low_first ? high : low,
                   std::make_index_sequence<lanes>{});
}

#if defined(__x86_64__) && CANBAO_VECTOR_BYTES == 64
#define CANBAO_VECTOR_LOOKUP 1
/// A table that is known at compile time, read from memory: g++ 12 with -O3 took some for zeros.
CANBAO_VECTOR_INLINE i16 load_table(const void* table) noexcept {
#if !defined(__clang__)
    asm("" : "+r"(table));
#endif
    return load<i16>(table);
}
/// An entry of a table for each lane, by the lowest five bits of its number.
CANBAO_VECTOR_INLINE i16 entry(i16 table, i16 numbers) noexcept {
#if defined(__clang__)
    return __builtin_ia32_permvarhi512(table, numbers);
#else
    return __builtin_ia32_permvarhi512_mask(table, numbers, i16{}, 0xFFFFFFFFU);
#endif
}
#else
#define CANBAO_VECTOR_LOOKUP 0
#endif

#endif
