// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>

// Memory of results that were released, for those that come next.
namespace binding {

/// Where whoever takes batches releases them one by one, each is written where the last ones were:
/// to fill new pages takes longer than to assess the rows. Buffers may be released by any thread,
/// and outlive the pool.
class buffer_pool {
public:
    buffer_pool();
    buffer_pool(const buffer_pool&) = delete;
    buffer_pool& operator=(const buffer_pool&) = delete;
    ~buffer_pool();

    /// Makes an empty buffer one of so many bytes, whatever they are. Throws where there is no
    /// memory.
    void give(ArrowBuffer& buffer, std::size_t bytes);

private:
    class blocks;
    struct block;

    static void free_block(ArrowBufferAllocator* allocator, std::uint8_t* data, std::int64_t size);

    std::shared_ptr<blocks> blocks_;
};

} // namespace binding
