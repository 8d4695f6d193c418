// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/input_file.hpp"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

namespace program {

/// The bytes of a regular file; 0 for a pipe.
std::uint64_t size_of(const input_file& file);

/// Rows, rate and time left on one line of a terminal, several times a second.
class progress {
public:
    /// Shows nothing where quiet is asked for, the output fills the terminal, or standard error is
    /// none. `total` is what there is to do, in any unit; 0: unknown.
    progress(bool is_quiet, const std::string& output, std::uint64_t total);
    ~progress();
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;

    /// `done` is how much of the total is done.
    void show(std::uint64_t rows, std::uint64_t done);
    /// Makes room for other text, also from another thread.
    void clear();

private:
    using clock = std::chrono::steady_clock;

    bool is_on_;
    std::uint64_t total_;
    std::mutex terminal_;
    bool is_shown_ = false;
    clock::time_point begin_ = clock::now();
    clock::time_point next_ = begin_ + std::chrono::milliseconds{200};
};

/// The line that is shown: "12,345,678 rows, 6,200,000 a second, 0:42 left".
std::string progress_text(std::uint64_t rows, double seconds, double share_done);

} // namespace program
