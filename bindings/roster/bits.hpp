// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

// A bit for each row, from the lowest of the first byte on, as Arrow and DuckDB have them.
namespace binding {

constexpr std::size_t bytes_of_bits(std::size_t rows) noexcept {
    return (rows + 7) / 8;
}

/// At most eight bytes as one number, the first of them lowest.
inline std::uint64_t eight_of(const std::uint8_t* bytes, std::size_t count = 8) noexcept {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, count);
    return eight;
}

/// Not std::popcount: it is a function where a processor may lack the instruction.
constexpr std::size_t count_ones(std::uint64_t bits) noexcept {
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;
    bits -= bits >> 1U & ones * 0x55;
    bits = (bits & ones * 0x33) + (bits >> 2U & ones * 0x33);
    return static_cast<std::size_t>(((bits + (bits >> 4U)) & ones * 0x0F) * ones >> 56U);
}

} // namespace binding
