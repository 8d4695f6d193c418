// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/cells.hpp"
#include "roster/column_view.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

// Columns of which nothing has to be told, copied in few steps a row: as many rows from `begin` on
// as there is room for. Where something is wrong, what was copied is not to be used.
namespace binding {

/// Whether all rows have a value.
bool are_there(const column_view& from, std::int64_t begin, std::size_t rows) noexcept;

/// Copies whole numbers of any width, and the least one of rows that have none; false where one of
/// them is not within the limits, or they are no whole numbers.
bool copy_numbers(const column_view& from, std::int64_t begin, limits within,
                  std::span<std::uint8_t> into) noexcept;

/// Copies what a dictionary's values say, of which the last is that of rows that have none; false
/// where there is no such value, or no value at all. In 8 or 32 bits.
template <class Said>
bool look_up(const column_view& from, std::int64_t begin, std::span<const std::uint32_t> values,
             std::span<Said> into) noexcept;

/// Copies masks of 32 bits, and 0 of rows that have none; false where a word is not known.
bool copy_masks(const column_view& from, std::int64_t begin, std::uint64_t known,
                std::span<std::uint32_t> into) noexcept;

/// Copies days in 32 bits, and `date::absent` of rows that have none; false where one is out of
/// range.
bool copy_days(const column_view& from, std::int64_t begin, std::span<std::int32_t> into) noexcept;

/// Whether all rows are known to have a text that is not empty.
bool have_text(const column_view& from, std::int64_t begin, std::size_t rows) noexcept;

} // namespace binding
