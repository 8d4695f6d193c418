// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language.hpp"
#include "show_calendar.hpp"
#include "show_markup.hpp"

namespace program::show {

/// Writes the calendar as a drawing, with a legend of what is drawn.
void add_calendar(markup& page, const calendar& shown, language tongue);

} // namespace program::show
