// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <cerrno>
#include <stdexcept>
#include <string>
#include <string_view>

namespace program {

/// What the user can set right: an option or a file. The program then ends with status 2. Its text
/// is in the language spoken: failure{say({"there is no {}", "没有 {}"}, what)}.
struct failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The failed system call's reason, as in "cannot read roster.csv: No such file or directory". What
/// was being done is "read", "write" or "remove", in both languages.
failure system_failure(std::string_view doing, std::string_view name, int error = errno);

} // namespace program
