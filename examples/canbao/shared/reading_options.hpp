// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text_source.hpp"
#include "roster/column_claims.hpp"
#include "shared/written_day.hpp"

#include <string_view>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace program {

/// How a roster is to be read.
struct reading_options {
    program::encoding encoding = program::encoding::utf8;
    std::vector<column_claim> columns;
    day_reading days;
};

/// Adds --encoding, --columns and --dates to a command that reads a roster. `into` has to outlive
/// the parsing.
void add_reading(CLI::App& command, reading_options& into);

/// What `--dates` says: one or both of an order and a count, joined by a comma. Throws where it
/// says something else, or one of them twice.
void add_dates(day_reading& to, std::string_view text);

} // namespace program
