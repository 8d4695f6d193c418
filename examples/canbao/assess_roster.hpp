// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_text.hpp"
#include "reading_options.hpp"
#include "text_source.hpp"

#include <canbao/policies/registry.hpp>

#include <string>

namespace program {

struct assess_options {
    std::string roster;
    std::string output = "-";
    std::string rejects;                          ///< empty: beside the output, or standard error
    std::string ledger;                           ///< empty: none
    const canbao::policy_entry* policy = nullptr; ///< of rows that name none
    program::encoding encoding = program::encoding::utf8; ///< of the roster
    reading_options reading;                              ///< of its columns and days
    csv::reader_of reader = csv::reader_of::data;         ///< of the outputs
    unsigned threads = 1;
    bool is_quiet = false;
};

/// Assesses a roster in one pass. The status of the program: 0, or 3 where rows were rejected.
/// Throws a failure, and leaves no file behind, where something can't be read or written.
int assess_roster(const assess_options& options);

} // namespace program
