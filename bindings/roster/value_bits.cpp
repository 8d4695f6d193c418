// SPDX-License-Identifier: Apache-2.0
#include "roster/value_bits.hpp"

#include "roster/bits.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace binding {

namespace {

constexpr std::size_t at_once = 16;

/// Bits of values, of which `of_some` makes one of the sixteen rows from one on.
template <class Value>
void put_bits(std::span<const Value> values, std::uint8_t* bits, const auto& of_some) noexcept {
    const Value* const from = values.data();
    const std::size_t whole = values.size() / at_once;
    const auto put = [bits](std::size_t place, unsigned some, std::size_t bytes) {
        const std::array<std::uint8_t, 2> both{static_cast<std::uint8_t>(some),
                                               static_cast<std::uint8_t>(some >> 8U)};
        std::memcpy(bits + place * both.size(), both.data(), bytes);
    };
    for (std::size_t place = 0; place < whole; ++place) {
        put(place, of_some(from + place * at_once), 2);
    }
    const std::size_t behind = values.size() % at_once;
    if (behind != 0) {
        std::array<Value, at_once> last{};
        std::copy(from + whole * at_once, from + values.size(), last.begin());
        put(whole, of_some(last.data()) & ((1U << behind) - 1), bytes_of_bits(behind));
    }
}

#if defined(__SSE2__)

template <class Value>
__m128i load(const Value* first) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(first));
}
unsigned bits_of(__m128i bytes) noexcept {
    return static_cast<unsigned>(_mm_movemask_epi8(bytes));
}
/// A bit for each of sixteen numbers that is negative, once `of_four` has made others of them.
unsigned signs_of(const std::int32_t* numbers, const auto& of_four) noexcept {
    const auto four = [&](std::size_t place) { return of_four(load(numbers + 4 * place)); };
    return bits_of(
        _mm_packs_epi16(_mm_packs_epi32(four(0), four(1)), _mm_packs_epi32(four(2), four(3))));
}

unsigned not_zero(const std::uint8_t* codes) noexcept {
    return ~bits_of(_mm_cmpeq_epi8(load(codes), _mm_setzero_si128()));
}
unsigned unlike(const std::int32_t* numbers, std::int32_t none) noexcept {
    const __m128i nothing = _mm_set1_epi32(none);
    return ~signs_of(numbers, [nothing](__m128i four) { return _mm_cmpeq_epi32(four, nothing); });
}
unsigned not_negative(const std::int32_t* numbers) noexcept {
    return ~signs_of(numbers, [](__m128i four) { return four; });
}

#else

template <class Value>
unsigned bits_of(const Value* first, const auto& has) noexcept {
    unsigned bits = 0;
    for (unsigned row = 0; row < at_once; ++row) {
        bits |= has(first[row]) ? 1U << row : 0U;
    }
    return bits;
}
unsigned not_zero(const std::uint8_t* codes) noexcept {
    return bits_of(codes, [](std::uint8_t one) { return one != 0; });
}
unsigned unlike(const std::int32_t* numbers, std::int32_t none) noexcept {
    return bits_of(numbers, [none](std::int32_t one) { return one != none; });
}
unsigned not_negative(const std::int32_t* numbers) noexcept {
    return bits_of(numbers, [](std::int32_t one) { return one >= 0; });
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
    put_bits(codes, bits, not_zero);
}

void put_bits_of_days(std::span<const std::int32_t> days, std::uint8_t* bits) noexcept {
    put_bits(days, bits,
             [](const std::int32_t* some) { return unlike(some, canbao::date::absent); });
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
