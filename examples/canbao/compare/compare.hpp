// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text.hpp"
#include "shared/language.hpp"
#include "shared/reading_options.hpp"

#include <canbao/policies/registry.hpp>

#include <cstddef>
#include <string>

namespace program {

struct compare_options {
    const canbao::policy_entry* first = nullptr;
    const canbao::policy_entry* second = nullptr;
    std::string roster;
    std::string output;                           ///< differences by row; empty: none
    reading_options reading;                      ///< of the roster
    csv::reader_of reader = csv::reader_of::data; ///< of what is written as CSV
    bool shift_years = false;
    bool is_quiet = false;
    language tongue = language::english;
};

/// Compares what each row of a roster gets under two policies, in one pass. The status of the
/// program: 0, or 3 where rows were rejected. Throws a failure, and leaves no file behind, where
/// something can't be read or written.
int compare_roster(const compare_options& options);

/// What differs between two policies: fees, fiscal standards, aid, windows and routes, with the
/// sections of the notices; no line wider than `width`.
std::string differences_in_words(const canbao::policy_entry& first,
                                 const canbao::policy_entry& second, language tongue,
                                 std::size_t width, bool has_colours);
/// Writes it to standard output.
void compare_policies(const canbao::policy_entry& first, const canbao::policy_entry& second,
                      language tongue);

} // namespace program
