// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace program {

/// What the user can set right: an option or a file. The program then ends with status 2.
struct failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The failed system call's reason, as in "cannot read roster.csv: No such file or directory".
inline failure system_failure(std::string_view doing, std::string_view name, int error = errno) {
    return failure{std::string{"cannot "}.append(doing).append(" ").append(name) + ": " +
                   std::generic_category().message(error)};
}

} // namespace program
