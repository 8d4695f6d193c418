// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "shared/page_markup.hpp"
#include "show/conditions.hpp"

#include <canbao/units/date.hpp>
#include <canbao/units/text.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace program::show {

/// What a bar stands for.
enum class meaning {
    paying,      ///< payments are taken
    paying_idle, ///< payments are within the window, but would buy no day
    covered,     ///< covered, whenever paid
    may_cover    ///< covered or not, as payment or event have it
};

/// Days of one meaning, both inclusive.
struct bar {
    canbao::date from;
    canbao::date to;
    meaning what;

    friend bool operator==(const bar&, const bar&) = default;
};

/// Payments of an opening, or the cover that they buy.
struct track {
    bool is_cover = false;
    std::vector<bar> bars;

    friend bool operator==(const track&, const track&) = default;
};

struct calendar_row {
    canbao::label route;
    std::vector<track> tracks;    ///< each once
    bool by_registration = false; ///< what is taken are registrations
};

/// Whole months, from that of the first window to that of the last covered day. Bars may reach
/// beyond it.
struct calendar {
    canbao::date first;
    canbao::date last;
    std::vector<calendar_row> rows; ///< routes in the order of listing, then claims
};

calendar calendar_of(const policy_view& policy);

/// The first days of the months of a calendar, and the day after it.
std::vector<canbao::date> months_of(const calendar& shown);

/// The routes of a policy as bars over months.
std::string calendar_text(const calendar& shown, language tongue, std::size_t width, bool colour);

/// Writes the calendar as a drawing, with a legend of what is drawn.
void add_calendar(html::markup& page, const calendar& shown, language tongue);

} // namespace program::show
