// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace program {

/// Thrown in a thread that waits for what will not come, because another one has failed.
struct given_up {};

/// A step that threads take one after the other, in the order of their tickets: 0, 1, 2, …
class turns {
public:
    /// Takes the step once all earlier tickets have, and lets the next one go on.
    template <class Step>
    void take(std::uint64_t ticket, Step step) {
        {
            std::unique_lock lock{mutex_};
            changed_.wait(lock, [&] { return is_over_ || next_ == ticket; });
            if (is_over_) {
                throw given_up{};
            }
        }
        step();
        {
            const std::lock_guard lock{mutex_};
            ++next_;
        }
        changed_.notify_all();
    }

    /// Nobody gets a turn any more.
    void give_up() {
        {
            const std::lock_guard lock{mutex_};
            is_over_ = true;
        }
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::uint64_t next_ = 0;
    bool is_over_ = false;
};

} // namespace program
