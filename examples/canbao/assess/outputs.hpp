// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/assess_roster.hpp"
#include "assess/block.hpp"
#include "assess/ledger.hpp"
#include "roster/rejects_file.hpp"
#include "shared/output_file.hpp"
#include "shared/spreadsheet_files.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// The files that a run writes. They appear together at its end, or none of them does.
class roster_outputs {
public:
    /// `header` is that of the rosters.
    roster_outputs(const assess_options& options, const std::vector<std::string>& header);

    /// Takes what became of consecutive rows, in the order of the roster.
    void add(const roster_block& rows);
    /// Writes the rejected rows out that were added so far.
    void flush_rejects() { rejects_.flush(); }
    void publish(const ledger& sums);

    [[nodiscard]] const rejects_file& rejects() const noexcept { return rejects_; }
    /// The files, with how many rows each has once they are published.
    [[nodiscard]] std::vector<written_file> files() const;

private:
    void write_headers(const std::vector<std::string>& header);

    const assess_options& options_;
    rejects_file rejects_; // made first, once all places are checked
    output_file assessments_;
    std::optional<output_file> rejected_rows_;
    std::optional<output_file> ledger_file_;
    std::uint64_t assessed_ = 0;
    std::uint64_t ledger_rows_ = 0;
};

} // namespace program
