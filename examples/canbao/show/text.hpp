// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "show/sheet.hpp"

#include <cstddef>
#include <string>

namespace program::show {

/// A policy in plain text, no line wider than `width`.
std::string text_of(const sheet& shown, std::size_t width, bool colour);

} // namespace program::show
