// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/columns.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// What is said of one column: `paid_on=缴费时间` (that one is `paid_on`), `tier=` (the roster has
/// no tier, whatever some column is called), `level=` (that one is none of ours).
struct column_claim {
    std::optional<column> which; ///< none: the column named is none of ours
    std::string name;            ///< in the header; empty: there is none
    std::string text;            ///< as it was said
};

/// Reads claims that are joined by commas, each quoted as in CSV where it has a comma. Throws where
/// one makes no sense, also beside those said before.
void add_claims(std::vector<column_claim>& to, std::string_view text);

/// A name from a header as messages show it.
std::string shown_name(std::string_view name);

} // namespace program
