// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "show_sheet.hpp"

#include <cstddef>
#include <string>

namespace program::show {

inline constexpr std::size_t least_width = 80;

/// The width to write for: COLUMNS, or the terminal's where standard output is one, or 80; never
/// less than 80, and no more than lines that are still easy to read.
std::size_t wanted_width();

/// A policy in plain text, no line wider than `width`.
std::string text_of(const sheet& shown, std::size_t width, bool colour);

} // namespace program::show
