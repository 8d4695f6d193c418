// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace program {

/// The ids seen so far under each policy. The only thing that grows with a roster, so it is kept
/// small: about 40 bytes a person and the id. Exact: ids are compared, not only their hashes.
class duplicate_check {
public:
    duplicate_check();

    /// False where the id was added before under that policy.
    bool add(std::size_t policy, std::string_view id);

private:
    struct slot {
        std::uint64_t hash = 0;
        const char* id = nullptr; ///< free where null
        std::uint32_t length = 0;
        std::uint32_t policy = 0;
    };

    [[nodiscard]] slot& find(const slot& wanted);
    void grow();

    std::vector<slot> slots_; ///< a power of two, at most three quarters taken
    std::size_t taken_ = 0;
    std::pmr::monotonic_buffer_resource ids_;
};

} // namespace program
