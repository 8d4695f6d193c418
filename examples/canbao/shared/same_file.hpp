// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace program {

/// A path that will be written, and what for.
struct destination {
    std::string_view what; ///< output, rejects file, rejected rows, ledger or report
    std::string path;
};

/// Throws where an output would overwrite one of the rosters ("-" is standard input), or two
/// outputs are the same file.
void refuse_overwriting(std::span<const std::string> rosters, std::span<const destination> outputs);

/// Throws where a roster is given twice, under whatever names.
void refuse_twice(std::span<const std::string> rosters);

} // namespace program
