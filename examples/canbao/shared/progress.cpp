// SPDX-License-Identifier: Apache-2.0
#include "shared/progress.hpp"

#include "shared/figures.hpp"
#include "shared/language.hpp"
#include "shared/terminal.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace program {

namespace {

std::string as_time(double seconds) {
    const auto whole = static_cast<std::uint64_t>(std::ceil(seconds));
    const std::uint64_t hours = whole / 3600;
    const std::uint64_t minutes = whole / 60 % 60;
    return hours == 0 ? fmt::format("{}:{:02}", minutes, whole % 60)
                      : fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60);
}

} // namespace

std::uint64_t size_of(const input_file& file) {
    struct stat about {};
    return ::fstat(file.descriptor(), &about) == 0 && S_ISREG(about.st_mode)
               ? static_cast<std::uint64_t>(about.st_size)
               : 0;
}

std::string progress_text(std::uint64_t rows, double seconds, double share_done) {
    const auto rate = static_cast<std::uint64_t>(static_cast<double>(rows) / seconds);
    std::string text =
        say({"{} rows, {} a second", "{} 行，每秒 {} 行"}, in_thousands(rows), in_thousands(rate));
    if (share_done <= 0) {
        return text;
    }
    const double left = seconds * (1 - std::min(share_done, 1.0)) / share_done;
    return text += say({", {} left", "，剩余 {}"}, as_time(left));
}

progress::progress(bool is_quiet, const std::string& output, std::uint64_t total)
    : is_on_{!is_quiet && (output != "-" || ::isatty(STDOUT_FILENO) != 1) &&
             ::isatty(STDERR_FILENO) == 1},
      total_{total} {}

progress::~progress() {
    clear();
}

void progress::show(std::uint64_t rows, std::uint64_t done) {
    using namespace std::chrono_literals;
    const auto now = clock::now();
    if (!is_on_ || now < next_) {
        return;
    }
    next_ = now + 200ms;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    const double share = total_ == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total_);
    std::string text = progress_text(rows, seconds, share);
    if (wants_colour(STDERR_FILENO)) {
        text = fmt::format("\033[36m{}\033[0m", text);
    }
    const std::lock_guard lock{terminal_};
    std::fputs(fmt::format("\r\033[K{}", text).c_str(), stderr);
    is_shown_ = true;
}

void progress::clear() {
    const std::lock_guard lock{terminal_};
    if (is_shown_) {
        std::fputs("\r\033[K", stderr);
        is_shown_ = false;
    }
}

} // namespace program
