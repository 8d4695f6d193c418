// SPDX-License-Identifier: Apache-2.0
#include "c/buffer_pool.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace binding {

namespace {

constexpr std::size_t alignment = 64; // as Arrow advises

struct aligned_delete {
    void operator()(std::byte* data) const noexcept {
        ::operator delete (data, std::align_val_t{alignment});
    }
};
using memory = std::unique_ptr<std::byte, aligned_delete>;

/// Sizes are rounded up, so that batches of nearly the same length can follow one another.
constexpr std::size_t rounded(std::size_t bytes) noexcept {
    constexpr std::size_t parts = 8; // of a power of two: at most an eighth is too much
    const std::size_t step = std::max(alignment, std::bit_floor(std::max(bytes, parts)) / parts);
    return (bytes + step - 1) / step * step;
}

} // namespace

/// Free memory.
class buffer_pool::blocks {
public:
    memory take(std::size_t size) {
        const std::lock_guard one_at_a_time{mutex_};
        const auto found = std::find_if(free_.begin(), free_.end(),
                                        [size](const auto& one) { return one.first == size; });
        if (found == free_.end()) {
            return {};
        }
        memory one = std::move(found->second);
        free_.erase(found);
        return one;
    }
    /// Memory that is not to be kept is freed.
    void keep(std::size_t size, memory one) noexcept {
        const std::lock_guard one_at_a_time{mutex_};
        if (is_closed_) {
            return;
        }
        if (free_.size() == most) { // sizes that are not asked for any more
            free_.erase(free_.begin());
        }
        free_.emplace_back(size, std::move(one)); // there is room
    }
    void close() noexcept {
        const std::lock_guard one_at_a_time{mutex_};
        is_closed_ = true;
        free_.clear();
    }

private:
    static constexpr std::size_t most = 64; ///< two batches of all columns
    std::mutex mutex_;
    bool is_closed_ = false;
    std::vector<std::pair<std::size_t, memory>> free_ = [] {
        std::vector<std::pair<std::size_t, memory>> none;
        none.reserve(most);
        return none;
    }();
};

/// What a buffer has from its pool.
struct buffer_pool::block {
    std::shared_ptr<blocks> home;
    std::size_t size;
};

buffer_pool::buffer_pool() : blocks_{std::make_shared<blocks>()} {}
buffer_pool::~buffer_pool() {
    blocks_->close();
}

void buffer_pool::give(ArrowBuffer& buffer, std::size_t bytes) {
    const std::size_t size = rounded(bytes);
    memory data = blocks_->take(size);
    if (data == nullptr) {
        data.reset(static_cast<std::byte*>(::operator new (size, std::align_val_t{alignment})));
    }
    auto its = std::make_unique<block>(block{.home = blocks_, .size = size});
    check(ArrowBufferSetAllocator(&buffer, ArrowBufferDeallocator(free_block, its.get())));
    its.release();
    buffer.data = reinterpret_cast<std::uint8_t*>(data.release());
    buffer.size_bytes = static_cast<std::int64_t>(bytes);
    buffer.capacity_bytes = static_cast<std::int64_t>(bytes);
}

void buffer_pool::free_block(ArrowBufferAllocator* allocator, std::uint8_t* data,
                             std::int64_t /*size*/) {
    const std::unique_ptr<block> its{static_cast<block*>(allocator->private_data)};
    its->home->keep(its->size, memory{reinterpret_cast<std::byte*>(data)});
}

} // namespace binding
