// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/ledger.hpp"
#include "csv/text.hpp"
#include "roster/kept_columns.hpp"
#include "shared/file_words.hpp"
#include "shared/reading_options.hpp"

#include <canbao/policies/registry.hpp>

#include <string>
#include <vector>

namespace program {

struct assess_options {
    std::vector<std::string> rosters; ///< read one after the other
    std::string output = "-";
    std::string rejects;                          ///< empty: beside the output, or standard error
    std::string rejected_rows;                    ///< the rows themselves; empty: nowhere
    std::string ledger;                           ///< empty: none
    const canbao::policy_entry* policy = nullptr; ///< of rows that name none
    reading_options reading;                      ///< of the rosters
    std::vector<kept_column> keep;                ///< of the rosters
    csv::reader_of reader = csv::reader_of::data; ///< of the outputs
    naming words = naming::codes;                 ///< in the outputs
    ledger_by by = ledger_by::outcome;            ///< what the ledger sums by
    bool with_bills = false;                      ///< the output has a column of bills
    bool explain_rejects = false;
    unsigned threads = 1;
    bool is_quiet = false;
};

/// Assesses rosters in one pass, as if they were one. The status of the program: 0, or 3 where rows
/// were rejected. Throws a failure, and leaves no file behind, where something can't be read or
/// written.
int assess_roster(const assess_options& options);

} // namespace program
