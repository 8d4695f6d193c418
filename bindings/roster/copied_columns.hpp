// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/cells.hpp"
#include "roster/column_view.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// Columns of which nothing has to be told, copied in few steps a row.
namespace binding {

/// Which rows have a value, a byte of 0 or 1 each.
void spread_validity(const column_view& from, std::int64_t begin, std::size_t rows,
                     std::vector<std::uint8_t>& into);

/// Copies whole numbers of any width, and the least one of rows that have none; false where one of
/// them is not within the limits, or they are no whole numbers.
bool copy_numbers(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
                  limits within, std::uint8_t* into);

/// Copies what a dictionary's values say, of which the last is that of rows that have none; false
/// where there is no such value. In 8 or 32 bits.
template <class Said>
bool look_up(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
             std::span<const std::uint32_t> values, Said* into);

/// Copies masks of 32 bits that all are known; false where one is not.
bool copy_masks(const column_view& from, std::int64_t begin, std::size_t rows, std::uint64_t known,
                std::uint32_t* into) noexcept;

struct days_copied {
    bool has_bad = false;     ///< one is out of range
    bool has_missing = false; ///< a row has none
};
/// Copies days in 32 bits; `date::absent` for rows that have none.
days_copied copy_days(const column_view& from, std::int64_t begin,
                      std::span<const std::uint8_t> there, std::int32_t* into) noexcept;

/// Whether all rows are known to have a text that is not empty.
bool have_text(const column_view& from, std::int64_t begin,
               std::span<const std::uint8_t> there) noexcept;

} // namespace binding
