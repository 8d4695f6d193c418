// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// One row by column.
using record = std::map<std::string, std::string>;

/// A CSV text as the program writes it, read by simple means that share nothing with the
/// program's reader.
struct table {
    std::vector<std::string> columns;
    std::vector<record> rows{};
};

table parse_table(std::string_view text);

/// The summary by its words, as in "rows read" → "12".
record summary_of(const std::string& text);

/// Yuan with two decimals as fen; -1 for anything else.
long long fen_of(const std::string& yuan);

} // namespace tests
