// SPDX-License-Identifier: Apache-2.0
#include "progress.hpp"

#include <cstdio>

#include <fmt/format.h>
#include <unistd.h>

namespace program {

progress::progress(bool wanted) : is_on_{wanted && ::isatty(STDERR_FILENO) == 1} {}

progress::~progress() {
    clear();
}

void progress::show(std::uint64_t rows) {
    using namespace std::chrono_literals;
    const auto now = clock::now();
    if (!is_on_ || now < next_) {
        return;
    }
    next_ = now + 200ms;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    const auto text =
        fmt::format("\r\033[K{} rows, {:.0f} a second", rows, static_cast<double>(rows) / seconds);
    std::fputs(text.c_str(), stderr);
    is_shown_ = true;
}

void progress::clear() {
    if (is_shown_) {
        std::fputs("\r\033[K", stderr);
        is_shown_ = false;
    }
}

} // namespace program
