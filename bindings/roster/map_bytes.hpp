// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace binding {

/// Writes what a table has for each byte: `into[row] = table[from[row]]`, of 32 rows at once where
/// the processor can and few parts of the table have anything but 0.
void map_bytes(std::span<const std::uint8_t> from, const std::array<std::uint8_t, 256>& table,
               std::uint8_t* into) noexcept;

} // namespace binding
