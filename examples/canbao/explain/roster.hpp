// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/row.hpp"
#include "shared/reading_options.hpp"

#include <canbao/policies/registry.hpp>

#include <optional>
#include <string>

namespace program::explaining {

/// Which row of a roster is to be explained, and how the roster is read, as `assess` reads it.
struct row_choice {
    std::string roster;
    std::string id;
    const canbao::policy_entry* policy = nullptr; ///< of rows that name none
    reading_options reading{};
    std::string page{}; ///< what will be written, which must not be the roster; empty: nothing
};

/// The row with that id which `assess` would assess; its id lives in the choice. None where all
/// rows with that id are rejected: then their problems were said on standard error, as is said of
/// other rows with the id that they are rejected.
///
/// Throws a failure where no row has the id, or rows have it under several policies of which
/// `policy` is none.
std::optional<applicant> find_row(const row_choice& choice);

} // namespace program::explaining
