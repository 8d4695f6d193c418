// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_rows.hpp"
#include "reject.hpp"
#include "roster_columns.hpp"
#include "roster_row.hpp"

#include <canbao/policies/registry.hpp>

#include <string>
#include <variant>
#include <vector>

namespace program {

/// How the rows of one file become applications.
class roster_format {
public:
    /// Throws where the file lacks a column that it must have.
    roster_format(std::vector<std::string> header, const canbao::policy_entry* default_policy);

    /// The application or the first problem of a row, as views of the rows' text.
    [[nodiscard]] std::variant<applicant, reject> read(const csv::rows& rows,
                                                       const csv::row& row) const;

private:
    std::vector<std::string> header_;
    column_places places_;
    const canbao::policy_entry* default_policy_;
};

} // namespace program
