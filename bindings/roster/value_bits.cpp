// SPDX-License-Identifier: Apache-2.0
#include "roster/value_bits.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace binding {

namespace {

constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;

/// Bytes that are 0 or 1 as bits: each one's moves to the place of its number in the highest byte.
std::uint8_t packed(std::uint64_t eight) noexcept {
    return static_cast<std::uint8_t>(eight * 0x0102'0408'1020'4080U >> 56U);
}

/// 1 for each byte that is not 0.
std::uint64_t not_zero(std::uint64_t eight) noexcept {
    constexpr std::uint64_t low = ones * 0x7F;
    return (((eight & low) + low) | eight) >> 7U & ones;
}

/// Not std::popcount: it is a function where a processor may lack the instruction.
std::size_t count_ones(std::uint64_t bits) noexcept {
    bits -= bits >> 1U & ones * 0x55;
    bits = (bits & ones * 0x33) + (bits >> 2U & ones * 0x33);
    return static_cast<std::size_t>(((bits + (bits >> 4U)) & ones * 0x0F) * ones >> 56U);
}

std::uint64_t eight_of(const std::uint8_t* bytes, std::size_t count = 8) noexcept {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, count);
    return eight;
}

/// Bits of values in bytes of bits, of which `of_eight` makes one of the eight rows from one on.
template <class Value>
void put_bits(std::span<const Value> values, std::uint8_t* bits, const auto& of_eight) noexcept {
    const Value* const from = values.data();
    const std::size_t whole = values.size() / 8;
    for (std::size_t place = 0; place < whole; ++place) {
        bits[place] = of_eight(from + place * 8);
    }
    if (values.size() % 8 != 0) {
        std::array<Value, 8> last{};
        std::copy(from + whole * 8, from + values.size(), last.begin());
        const auto behind = static_cast<std::uint8_t>((1U << values.size() % 8) - 1);
        bits[whole] = static_cast<std::uint8_t>(of_eight(last.data()) & behind);
    }
}

#if defined(__SSE2__)

/// Of four rows each, 1 where the condition holds.
unsigned bits_of(__m128i condition) noexcept {
    return static_cast<unsigned>(_mm_movemask_ps(_mm_castsi128_ps(condition)));
}
__m128i load(const std::int32_t* four) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(four));
}

std::uint8_t unlike(const std::int32_t* eight, std::int32_t none) noexcept {
    const __m128i nothing = _mm_set1_epi32(none);
    const unsigned alike = bits_of(_mm_cmpeq_epi32(load(eight), nothing)) |
                           bits_of(_mm_cmpeq_epi32(load(eight + 4), nothing)) << 4U;
    return static_cast<std::uint8_t>(~alike);
}
std::uint8_t not_negative(const std::int32_t* eight) noexcept {
    return static_cast<std::uint8_t>(~(bits_of(load(eight)) | bits_of(load(eight + 4)) << 4U));
}

#else

std::uint8_t bits_of(const std::int32_t* eight, const auto& has) noexcept {
    unsigned bits = 0;
    for (unsigned row = 0; row < 8; ++row) {
        bits |= has(eight[row]) ? 1U << row : 0U;
    }
    return static_cast<std::uint8_t>(bits);
}
std::uint8_t unlike(const std::int32_t* eight, std::int32_t none) noexcept {
    return bits_of(eight, [none](std::int32_t one) { return one != none; });
}
std::uint8_t not_negative(const std::int32_t* eight) noexcept {
    return bits_of(eight, [](std::int32_t one) { return one >= 0; });
}

#endif

} // namespace

void put_all_bits(std::size_t rows, std::uint8_t* bits) noexcept {
    std::memset(bits, 0xFF, bytes_of_bits(rows));
    if (rows % 8 != 0) {
        bits[rows / 8] = static_cast<std::uint8_t>((1U << rows % 8) - 1);
    }
}

void put_bits_of_codes(std::span<const std::uint8_t> codes, std::uint8_t* bits) noexcept {
    put_bits(codes, bits,
             [](const std::uint8_t* eight) { return packed(not_zero(eight_of(eight))); });
}

void put_bits_of_days(std::span<const std::int32_t> days, std::uint8_t* bits) noexcept {
    put_bits(days, bits,
             [](const std::int32_t* eight) { return unlike(eight, canbao::date::absent); });
}

void put_bits_of_numbers(std::span<const std::int32_t> numbers, std::uint8_t* bits) noexcept {
    put_bits(numbers, bits, not_negative);
}

std::size_t count_bits(const std::uint8_t* bits, std::size_t rows) noexcept {
    const std::size_t bytes = bytes_of_bits(rows);
    std::size_t place = 0;
    std::size_t count = 0;
    for (; place + 8 <= bytes; place += 8) {
        count += count_ones(eight_of(bits + place));
    }
    return count + (place == bytes ? 0 : count_ones(eight_of(bits + place, bytes - place)));
}

sound_rows::sound_rows(const roster_reader& rows) {
    const std::span<const problem_set> problems = rows.problems();
    if (!rows.has_problems()) {
        return;
    }
    bits_.resize(bytes_of_bits(problems.size()));
    for (std::size_t row = 0; row < problems.size(); ++row) {
        const unsigned bit = problems[row] == 0 ? 1U << row % 8 : 0U;
        bits_[row / 8] = static_cast<std::uint8_t>(bits_[row / 8] | bit);
    }
}

void sound_rows::leave(std::uint8_t* bits) const noexcept {
    for (std::size_t place = 0; place < bits_.size(); ++place) {
        bits[place] = static_cast<std::uint8_t>(bits[place] & bits_[place]);
    }
}

} // namespace binding
