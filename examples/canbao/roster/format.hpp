// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/blocks.hpp"
#include "roster/columns.hpp"
#include "roster/header.hpp"
#include "roster/kept_columns.hpp"
#include "roster/reject.hpp"
#include "roster/row.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace program {

struct read_column;

/// How the fields of one roster are found.
class roster_format {
public:
    /// Reads the header row. Throws where the roster lacks a column that it must have: `id`,
    /// `paid_on` and, where asked for, `policy`, and those to be kept; and where one is nearly
    /// ours.
    roster_format(csv::block_reader& roster, const std::string& name, bool needs_policy,
                  std::span<const column_claim> claims = {},
                  std::span<const kept_column> keep = {});

    /// The columns that are none of ours and are not kept.
    [[nodiscard]] const std::vector<std::string>& other_columns() const noexcept { return others_; }
    /// How many lines of a title stand before the header.
    [[nodiscard]] std::uint64_t title_lines() const noexcept { return header_.title_lines; }

    /// The fields of a row as views of the rows' text, or what is wrong with its shape.
    [[nodiscard]] std::variant<row_texts, reject> texts(const csv::rows& rows,
                                                        const csv::row& row) const;

    [[nodiscard]] bool has(column which) const noexcept { return places_.has(which); }
    /// Throws where a policy (nullptr: none) reads a column that the roster lacks: all would be
    /// assessed as if they had never lapsed, or were of no group by age.
    void require_columns_of(const canbao::policy_entry* policy) const;

    [[nodiscard]] const std::vector<std::string>& header() const noexcept { return header_.names; }
    /// Where the columns stand that are kept, in their order.
    [[nodiscard]] std::span<const std::size_t> kept() const noexcept { return kept_; }

private:
    [[nodiscard]] std::size_t place_of(const std::string& kept, const std::string& name) const;

    std::string name_;
    roster_header header_;
    column_places places_;
    std::vector<std::size_t> kept_;
    std::vector<std::string> others_;
    std::vector<const read_column*> lacking_; ///< by the number of a policy; nullptr: none
};

/// Appends each problem of a row.
void append_rejects(std::vector<reject>& into, std::uint64_t line, const wrong_row& wrong);

} // namespace program
