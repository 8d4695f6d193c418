// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reject.hpp"
#include "roster_columns.hpp"

#include <canbao/engine/application.hpp>
#include <canbao/policies/registry.hpp>

#include <string_view>
#include <variant>

namespace program {

/// A well-formed row.
struct applicant {
    std::string_view id{};
    const canbao::policy_entry* policy = nullptr;
    canbao::application application{};
};

/// The first problem of a row.
struct wrong_field {
    column where{};
    problem what{};
};

/// Reads the fields of a row, in the order of the columns. `default_policy` stands where the row
/// names none; nullptr: it must name one.
std::variant<applicant, wrong_field> read_applicant(const row_texts& row,
                                                    const canbao::policy_entry* default_policy);

} // namespace program
