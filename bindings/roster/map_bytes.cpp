// SPDX-License-Identifier: Apache-2.0
#include "roster/map_bytes.hpp"

#include <algorithm>
#include <cstddef>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace binding {

namespace {

void map_one_by_one(std::span<const std::uint8_t> from, const std::array<std::uint8_t, 256>& table,
                    std::uint8_t* into) noexcept {
    const std::uint8_t* const bytes = from.data();
    const std::uint8_t* const entries = table.data();
    const std::size_t count = from.size();
    for (std::size_t row = 0; row < count; ++row) {
        into[row] = entries[bytes[row]];
    }
}

#if defined(__x86_64__)

constexpr std::size_t rows_at_once = 32;
constexpr std::size_t entries_of_a_part = 16;
constexpr std::size_t most_parts = 4; // more would take longer than one by one
using stripe = std::array<std::uint8_t, rows_at_once>;

__attribute__((target("avx2"))) __m256i load(const std::uint8_t* bytes) noexcept {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
}

/// Whole stripes of 32 rows; how many rows that were.
__attribute__((target("avx2"))) std::size_t map_stripes(std::span<const std::uint8_t> from,
                                                        const std::array<std::uint8_t, 256>& table,
                                                        std::uint8_t* into) noexcept {
    std::array<stripe, most_parts> entries{}; // of a part, twice
    std::array<stripe, most_parts> first{};   // the part's place
    std::size_t parts = 0;
    for (std::size_t begin = 0; begin < table.size(); begin += entries_of_a_part) {
        const std::uint8_t* const part = table.data() + begin;
        if (std::all_of(part, part + entries_of_a_part,
                        [](std::uint8_t one) { return one == 0; })) {
            continue;
        }
        if (parts == most_parts) {
            return 0;
        }
        std::copy_n(part, entries_of_a_part, entries[parts].begin());
        std::copy_n(part, entries_of_a_part, entries[parts].begin() + entries_of_a_part);
        first[parts].fill(static_cast<std::uint8_t>(begin));
        ++parts;
    }
    // A shuffle takes the lower four bits of a place, and gives 0 where the highest is set: as it
    // is of places that are none of the part once 0x70 is added.
    const __m256i outside = _mm256_set1_epi8(0x70);
    const std::size_t rows = from.size() / rows_at_once * rows_at_once;
    for (std::size_t row = 0; row < rows; row += rows_at_once) {
        const __m256i bytes = load(from.data() + row);
        __m256i found = _mm256_setzero_si256();
        for (std::size_t part = 0; part < parts; ++part) {
            const __m256i places =
                _mm256_adds_epu8(_mm256_sub_epi8(bytes, load(first[part].data())), outside);
            found = _mm256_or_si256(found, _mm256_shuffle_epi8(load(entries[part].data()), places));
        }
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(into + row), found);
    }
    return rows;
}

bool has_stripes() noexcept {
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}

#else

std::size_t map_stripes(std::span<const std::uint8_t>, const std::array<std::uint8_t, 256>&,
                        std::uint8_t*) noexcept {
    return 0;
}
constexpr bool has_stripes() noexcept {
    return false;
}

#endif

} // namespace

void map_bytes(std::span<const std::uint8_t> from, const std::array<std::uint8_t, 256>& table,
               std::uint8_t* into) noexcept {
    const std::size_t done = has_stripes() ? map_stripes(from, table, into) : 0;
    map_one_by_one(from.subspan(done), table, into + done);
}

} // namespace binding
