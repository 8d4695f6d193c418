// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrow_tables.hpp"

#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace arrow_tests {

/// Rows as a file would have them, right and wrong, by column.
struct random_roster {
    const canbao::policy_entry* policy = nullptr; ///< of rows that name none; nullptr: each does
    std::vector<text_column> columns;             ///< those that the roster has
};

/// How wrong the rows are: one field in so many.
random_roster draw_roster(std::mt19937_64& random, std::size_t rows, unsigned wrong_one_in);

/// Draws another way to hold each column.
void draw_holding(std::mt19937_64& random, random_roster& roster);

/// What is to come of a row: what the program makes of the same fields in a file.
struct expected_row {
    std::string problem;
    const canbao::policy_entry* policy = nullptr;
    canbao::assessment result{};
};
std::vector<expected_row> expect(const random_roster& roster);

} // namespace arrow_tests
