// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace program {

/// How many columns lines of text have; words of notices don't fit into fewer.
inline constexpr std::size_t narrowest_line = 60;
inline constexpr std::size_t usual_line = 80;
inline constexpr std::size_t widest_line = 200;

/// The columns of the terminal on standard output, or what COLUMNS says, from 60 to 200; 80 where
/// there is neither.
std::size_t terminal_width();

/// True where colours are wanted on a descriptor: it is a terminal, not a dumb one, and NO_COLOR is
/// not set (https://no-color.org).
bool wants_colour(int descriptor);

} // namespace program
