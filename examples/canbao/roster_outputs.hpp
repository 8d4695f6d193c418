// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess_roster.hpp"
#include "batch.hpp"
#include "duplicates.hpp"
#include "input_file.hpp"
#include "ledger.hpp"
#include "output_file.hpp"
#include "rejects_file.hpp"

#include <optional>

namespace program {

/// The files that a run writes. They appear together at its end, or none of them does.
class roster_outputs {
public:
    roster_outputs(const assess_options& options, const input_file& roster);

    /// Takes the outcomes of consecutive rows, in the order of the roster.
    void add(const slice& rows);
    /// Writes the rejected rows out that were added so far.
    void flush_rejects() { rejects_.flush(); }
    void publish();

    [[nodiscard]] const ledger& assessed() const noexcept { return sums_; }
    [[nodiscard]] const rejects_file& rejects() const noexcept { return rejects_; }

private:
    rejects_file rejects_; // made first, once all places are checked
    output_file assessments_;
    std::optional<output_file> ledger_file_;
    ledger sums_;
    duplicate_check ids_;
};

} // namespace program
