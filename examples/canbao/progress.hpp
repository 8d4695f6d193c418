// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace program {

/// Rows and rate on one line of a terminal, several times a second.
class progress {
public:
    /// Shows nothing where `wanted` is false or standard error is no terminal.
    explicit progress(bool wanted);
    ~progress();
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;

    void show(std::uint64_t rows);
    /// Makes room for other text.
    void clear();

private:
    using clock = std::chrono::steady_clock;

    bool is_on_;
    bool is_shown_ = false;
    clock::time_point begin_ = clock::now();
    clock::time_point next_ = begin_ + std::chrono::milliseconds{200};
};

} // namespace program
