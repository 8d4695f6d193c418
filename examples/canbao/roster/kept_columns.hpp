// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/file_words.hpp"
#include "shared/language.hpp"

#include <string>
#include <vector>

namespace program {

/// A column of the roster that is carried into the output.
struct kept_column {
    std::string name;  ///< in the roster
    std::string title; ///< in the output
};

/// What --keep was given: names with commas between them, each as `name` or `title=name`. Throws
/// where two columns of the output, which has those of its own, would have one title.
std::vector<kept_column> kept_columns(const std::vector<std::string>& given,
                                      const std::vector<wording>& output, naming how);

} // namespace program
