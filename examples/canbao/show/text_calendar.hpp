// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "show/calendar.hpp"

#include <cstddef>
#include <string>

namespace program::show {

/// The routes of a policy as bars over months.
std::string calendar_text(const calendar& shown, language tongue, std::size_t width, bool colour);

} // namespace program::show
