// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/blocks.hpp"
#include "roster/column_claims.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace program {

/// The header of a roster, and what stands before it.
struct roster_header {
    std::vector<std::string> names;
    std::uint64_t title_lines = 0; ///< rows before it that are neither blank nor `sep=,`
};

/// Finds the header, among the first rows of a file: behind blank lines, `sep=,` and titles. Blocks
/// are then of the rows behind it. Throws where there is none, where rows stand before it, or where
/// the file is not separated by commas and line ends.
roster_header find_header(csv::block_reader& roster, const std::string& name,
                          std::span<const column_claim> claims);

} // namespace program
