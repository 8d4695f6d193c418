// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/id_log.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// The ids seen so far under each policy. The only thing that grows with a roster: by 10 to 13
/// bytes a person in memory, while the ids themselves go to a log of which 16 MiB are in memory.
///
/// Exact: where a part of the hash is the same, the ids are compared.
class duplicate_check {
public:
    /// Ids that do not fit into memory go to a file without a name in that folder.
    explicit duplicate_check(std::string folder);

    /// The same for equal ids only by chance; different in each run, so that nobody can prepare
    /// ids that share one.
    [[nodiscard]] std::uint64_t hash_of(std::uint8_t policy, std::string_view id) const noexcept;

    /// Brings into the caches what `add` will look at.
    void prefetch(std::uint64_t hash) const noexcept;
    /// True where the id was added before under that policy.
    [[nodiscard]] bool has(std::uint64_t hash, std::uint8_t policy, std::string_view id) const;
    /// False where the id was added before under that policy.
    bool add(std::uint64_t hash, std::uint8_t policy, std::string_view id);

private:
    /// A part of the ids, so that growing never moves more than a part.
    struct shard {
        std::vector<std::uint64_t> slots; ///< 0: free; else part of a hash, and a place in the log
        std::size_t taken = 0;
    };

    /// Where the id stands or would stand.
    struct spot {
        std::size_t slot = 0;
        bool is_taken = false;
    };

    [[nodiscard]] spot find(const shard& in, std::uint64_t hash, std::uint8_t policy,
                            std::string_view id) const;
    static void grow(shard& full);

    std::uint64_t seed_;
    std::vector<shard> shards_;
    id_log ids_;
};

} // namespace program
