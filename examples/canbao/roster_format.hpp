// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_blocks.hpp"
#include "reject.hpp"
#include "roster_columns.hpp"
#include "roster_row.hpp"

#include <string>
#include <variant>
#include <vector>

namespace program {

/// How the fields of one roster are found.
class roster_format {
public:
    /// Reads the header row. Throws where the roster lacks a column that it must have: `id`,
    /// `paid_on` and, where asked for, `policy`.
    roster_format(csv::block_reader& roster, const std::string& name, bool needs_policy);

    /// The fields of a row as views of the rows' text, or what is wrong with its shape.
    [[nodiscard]] std::variant<row_texts, reject> texts(const csv::rows& rows,
                                                        const csv::row& row) const;

private:
    std::vector<std::string> header_;
    column_places places_;
};

/// Appends each problem of a row.
void append_rejects(std::vector<reject>& into, std::uint64_t line, const wrong_row& wrong);

} // namespace program
