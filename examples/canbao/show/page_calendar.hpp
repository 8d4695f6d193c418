// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "shared/page_markup.hpp"
#include "show/calendar.hpp"

namespace program::show {

/// Writes the calendar as a drawing, with a legend of what is drawn.
void add_calendar(html::markup& page, const calendar& shown, language tongue);

} // namespace program::show
