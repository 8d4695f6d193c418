// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_rows.hpp"
#include "reject.hpp"
#include "roster_columns.hpp"

#include <canbao/engine/application.hpp>
#include <canbao/policies/registry.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace program {

/// One row as an application to each of two policies.
struct twice_applicant {
    std::string_view id;
    canbao::application first;
    canbao::application second;
};

/// Reads each row as if it named either policy; its own column `policy` is not looked at.
class twice_reader {
public:
    /// Throws where the file lacks a column that it must have. `shift_years`: dates are of the
    /// first policy's insured year, and moved by whole years to the second's.
    twice_reader(std::vector<std::string> header, const canbao::policy_entry& first,
                 const canbao::policy_entry& second, bool shift_years);

    /// The row or its first problem, as views of the rows' text.
    [[nodiscard]] std::variant<twice_applicant, reject> read(const csv::rows& rows,
                                                             const csv::row& row) const;

private:
    void shift(canbao::application& person) const;

    std::vector<std::string> header_;
    column_places places_;
    const canbao::policy_entry& first_;
    const canbao::policy_entry& second_;
    bool has_same_words_;
    int months_ = 0;
};

} // namespace program
