// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace tests {

/// How the program ended that was followed from one system call to the next.
struct traced {
    bool was_killed = false;
    std::string files{}; ///< s where it synced a file or folder, l where it gave one a name
};

/// Runs the program in a directory, its streams going nowhere, and kills it at the start of its
/// `number`-th system call (0, 1, …) after it first opens a file to write, that one included.
traced kill_at_call(const std::string& directory, const std::vector<std::string>& arguments,
                    int number);

} // namespace tests
