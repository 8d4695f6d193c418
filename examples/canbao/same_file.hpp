// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "input_file.hpp"

#include <span>
#include <string>
#include <string_view>

namespace program {

/// A path that will be written, and what for.
struct destination {
    std::string_view what; ///< output, rejects file, ledger or report
    std::string path;
};

/// Throws where an output would overwrite the input, or two outputs are the same file.
void refuse_overwriting(const input_file& roster, std::span<const destination> outputs);

} // namespace program
