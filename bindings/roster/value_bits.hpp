// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/bits.hpp"
#include "roster/roster_reader.hpp"

#include <cstdint>
#include <span>
#include <vector>

// Which rows of a column have a value, as Arrow and DuckDB say it: a bit for each row, from the
// lowest of the first byte on; bits behind the last row are 0.
namespace binding {

/// All have one.
void put_all_bits(std::size_t rows, std::uint8_t* bits) noexcept;
/// Those whose code is one: 0 is none in each column of codes but that of the status.
void put_bits_of_codes(std::span<const std::uint8_t> codes, std::uint8_t* bits) noexcept;
/// Those that have a day.
void put_bits_of_days(std::span<const std::int32_t> days, std::uint8_t* bits) noexcept;
/// Those whose number is not negative.
void put_bits_of_numbers(std::span<const std::int32_t> numbers, std::uint8_t* bits) noexcept;

[[nodiscard]] std::size_t count_bits(const std::uint8_t* bits, std::size_t rows) noexcept;

/// The rows without problems; those with some have no value, whatever stands there.
class sound_rows {
public:
    explicit sound_rows(const roster_reader& rows);
    /// Takes away the bits of rows with problems.
    void leave(std::uint8_t* bits) const noexcept;

private:
    std::vector<std::uint8_t> bits_; ///< none where all rows are sound
};

} // namespace binding
