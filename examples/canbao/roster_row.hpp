// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reject.hpp"
#include "roster_columns.hpp"
#include "set_memo.hpp"

#include <canbao/detail/bounded.hpp>
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

/// A problem of a row.
struct wrong_field {
    column where{};
    problem what{};
};

/// A row that is not well-formed, with all its problems in the order of the columns.
struct wrong_row {
    std::string_view id{};                        ///< empty where it is missing
    const canbao::policy_entry* policy = nullptr; ///< nullptr where it is not known
    canbao::bounded<wrong_field, column_names.size()> problems{};
};

/// Reads the fields of rows, in the order of the columns.
class applicant_reader {
public:
    /// `default_policy` stands where a row names none; nullptr: it must name one.
    explicit applicant_reader(const canbao::policy_entry* default_policy)
        : default_policy_{default_policy} {}

    std::variant<applicant, wrong_row> read(const row_texts& row);

private:
    const canbao::policy_entry* default_policy_;
    const canbao::policy_entry* last_policy_ = nullptr; ///< most rows name the same
    set_memo categories_;
    set_memo circumstances_;
};

} // namespace program
