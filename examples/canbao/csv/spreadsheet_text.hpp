// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

// Text that spreadsheets leave as it is. Opening a CSV file they take 007 for 7, 1/2 for a day,
// MARCH1 for another one, and what else by the country, quoted or not: only a formula says that
// its value is text.
namespace csv {

/// The text as such a formula: ="007". Quotes are doubled in it, longer texts are joined from
/// pieces, and line ends stand as CHAR(10) and CHAR(13). Text that is too long for any formula gets
/// an apostrophe before it, which people see and which keeps it from being run.
[[nodiscard]] std::string as_formula(std::string_view text);

/// The text that such a formula gives; nothing for all other fields.
[[nodiscard]] std::optional<std::string> out_of_formula(std::string_view field);

} // namespace csv
