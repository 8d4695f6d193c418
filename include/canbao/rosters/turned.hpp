// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_TURNED_HPP
#define CANBAO_ROSTERS_TURNED_HPP

#include <canbao/vector/available.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

// A square of rows turned into columns.
namespace canbao::inline v0_1::detail {

template <class Value, std::size_t Side>
using square_rows = std::array<const Value*, Side>;
template <class Value, std::size_t Side>
using square_columns = std::array<Value*, Side>;

#if CANBAO_DETAIL_VECTORS

using four_words [[gnu::vector_size(16)]] = std::uint32_t;
using two_words [[gnu::vector_size(16)]] = std::uint64_t;
using sixteen_bytes [[gnu::vector_size(16)]] = std::uint8_t;

inline void turn(const square_rows<std::uint32_t, 4>& rows,
                 const square_columns<std::uint32_t, 4>& into) noexcept {
    const auto row = [&](std::size_t number) {
        four_words values;
        std::memcpy(&values, rows[number], sizeof values);
        return values;
    };
    const auto put = [&](std::size_t column, four_words values) {
        std::memcpy(into[column], &values, sizeof values);
    };
    const four_words low = __builtin_shufflevector(row(0), row(1), 0, 4, 1, 5);
    const four_words next_low = __builtin_shufflevector(row(2), row(3), 0, 4, 1, 5);
    const four_words high = __builtin_shufflevector(row(0), row(1), 2, 6, 3, 7);
    const four_words next_high = __builtin_shufflevector(row(2), row(3), 2, 6, 3, 7);
    put(0, __builtin_shufflevector(low, next_low, 0, 1, 4, 5));
    put(1, __builtin_shufflevector(low, next_low, 2, 3, 6, 7));
    put(2, __builtin_shufflevector(high, next_high, 0, 1, 4, 5));
    put(3, __builtin_shufflevector(high, next_high, 2, 3, 6, 7));
}

/// The bytes of two halves in turn.
inline sixteen_bytes low_in_turn(sixteen_bytes a, sixteen_bytes b) noexcept {
    return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}
inline sixteen_bytes high_in_turn(sixteen_bytes a, sixteen_bytes b) noexcept {
    return __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15,
                                   31);
}

inline void turn(const square_rows<std::uint8_t, 8>& rows,
                 const square_columns<std::uint8_t, 8>& into) noexcept {
    const auto row = [&](std::size_t number) {
        std::uint64_t values = 0;
        std::memcpy(&values, rows[number], sizeof values);
        return reinterpret_cast<sixteen_bytes>(two_words{values, 0});
    };
    const auto put = [&](std::size_t column, sixteen_bytes both) {
        const auto halves = reinterpret_cast<two_words>(both);
        const std::uint64_t first = halves[0];
        const std::uint64_t second = halves[1];
        std::memcpy(into[column], &first, sizeof first);
        std::memcpy(into[column + 1], &second, sizeof second);
    };
    // Rows 0 and 4, 1 and 5, …; then the even ones and the odd ones; then all.
    const std::array<sixteen_bytes, 4> pairs{
        low_in_turn(row(0), row(4)), low_in_turn(row(1), row(5)), low_in_turn(row(2), row(6)),
        low_in_turn(row(3), row(7))};
    const sixteen_bytes even_low = low_in_turn(pairs[0], pairs[2]);
    const sixteen_bytes even_high = high_in_turn(pairs[0], pairs[2]);
    const sixteen_bytes odd_low = low_in_turn(pairs[1], pairs[3]);
    const sixteen_bytes odd_high = high_in_turn(pairs[1], pairs[3]);
    put(0, low_in_turn(even_low, odd_low));
    put(2, high_in_turn(even_low, odd_low));
    put(4, low_in_turn(even_high, odd_high));
    put(6, high_in_turn(even_high, odd_high));
}

#else

template <class Value, std::size_t Side>
void turn(const square_rows<Value, Side>& rows, const square_columns<Value, Side>& into) noexcept {
    for (std::size_t row = 0; row < Side; ++row) {
        for (std::size_t column = 0; column < Side; ++column) {
            into[column][row] = rows[row][column];
        }
    }
}

#endif

} // namespace canbao::detail

#endif
