// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: a ledger's counters.

#if defined(CANBAO_VECTOR_BYTES)

/// Counts the years that persons of a stripe are charged for; there are few such persons.
CANBAO_VECTOR_INLINE void count_years(const vector_output& out, std::size_t row, std::size_t from,
                                      i16 bucket, i16 extra_years) noexcept {
    alignas(CANBAO_VECTOR_BYTES) std::uint16_t buckets[lanes];
    alignas(CANBAO_VECTOR_BYTES) std::uint16_t years[lanes];
    __builtin_memcpy(buckets, &bucket, sizeof buckets);
    __builtin_memcpy(years, &extra_years, sizeof years);
    const std::size_t end = out.counted_to < row + lanes ? out.counted_to : row + lanes;
    for (std::size_t i = from; i < end; ++i) {
        if (years[i - row] != 0) {
            out.buckets.years[buckets[i - row] - out.buckets.first_with_years] += years[i - row];
        }
    }
}

/// Counts the buckets of the rows from one on, of a stripe that begins with another.
CANBAO_VECTOR_INLINE void count(const vector_output& out, std::size_t row, std::size_t from,
                                i16 bucket) noexcept {
    alignas(CANBAO_VECTOR_BYTES) std::uint16_t buckets[lanes];
    __builtin_memcpy(buckets, &bucket, sizeof buckets);
    const std::size_t end = out.counted_to < row + lanes ? out.counted_to : row + lanes;
    std::uint32_t* const counts = out.buckets.counts;
    const std::size_t apart = out.buckets.apart;
    if (from == row && end == row + lanes && out.buckets.in_turn == 8) {
        for (std::size_t i = 0; i < lanes; i += 8) {
            ++counts[buckets[i]];
            ++counts[apart + buckets[i + 1]];
            ++counts[2 * apart + buckets[i + 2]];
            ++counts[3 * apart + buckets[i + 3]];
            ++counts[4 * apart + buckets[i + 4]];
            ++counts[5 * apart + buckets[i + 5]];
            ++counts[6 * apart + buckets[i + 6]];
            ++counts[7 * apart + buckets[i + 7]];
        }
        return;
    }
    for (std::size_t i = from; i < end; ++i) {
        ++counts[(i & (out.buckets.in_turn - 1)) * apart + buckets[i - row]];
    }
}

#endif
