// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <sys/types.h>

namespace tests {

/// A small file system in memory, which a process of ours mounts where nobody else sees it.
class full_disk {
public:
    full_disk();
    ~full_disk();
    full_disk(const full_disk&) = delete;
    full_disk& operator=(const full_disk&) = delete;

    /// False where the system does not let its users mount anything.
    [[nodiscard]] bool is_mounted() const { return is_mounted_; }
    /// Where it is seen through that process.
    [[nodiscard]] std::string path() const;

private:
    pid_t holder_ = -1;
    bool is_mounted_ = false;
};

} // namespace tests
