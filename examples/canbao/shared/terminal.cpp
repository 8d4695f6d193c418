// SPDX-License-Identifier: Apache-2.0
#include "shared/terminal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace program {

namespace {

/// What an environment variable says; empty where it is not set.
std::string_view said(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

/// A whole number; 0 where it is none.
std::size_t number_in(std::string_view text) {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stopped == end ? number : 0;
}

} // namespace

std::size_t terminal_width() {
    std::size_t width = number_in(said("COLUMNS"));
    struct winsize terminal {};
    if (width == 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &terminal) == 0) {
        width = terminal.ws_col;
    }
    return width == 0 ? usual_line : std::clamp(width, narrowest_line, widest_line);
}

bool wants_colour(int descriptor) {
    return said("NO_COLOR").empty() && said("TERM") != "dumb" && ::isatty(descriptor) == 1;
}

} // namespace program
