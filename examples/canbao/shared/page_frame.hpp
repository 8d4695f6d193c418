// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "shared/page_markup.hpp"

#include <string_view>

// What all pages have: one file that needs nothing beside it, in the style of page_style.hpp.
namespace program::html {

/// From the doctype to the beginning of the content.
void begin_page(markup& page, std::string_view title, language tongue);
void end_page(markup& page);

/// What may be wider than a narrow window: it scrolls by itself, and says so where it does.
void open_wide(markup& page, language tongue);
void close_wide(markup& page);

} // namespace program::html
