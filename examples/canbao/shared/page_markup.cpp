// SPDX-License-Identifier: Apache-2.0
#include "shared/page_markup.hpp"

#include <canbao/units/date.hpp>

#include <cstddef>

namespace program::html {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char character : text) {
        switch (character) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default: {
            // Control characters may not stand in a page, not even escaped.
            const auto byte = static_cast<unsigned char>(character);
            safe += byte < 0x20 && character != '\n' && character != '\t' ? ' ' : character;
        }
        }
    }
    return safe;
}

void markup::text(std::string_view words) {
    constexpr std::string_view between_days = "\u00A0–\u00A0";
    constexpr std::size_t day_size = 10;
    const auto is_day = [words](std::size_t place) {
        return place <= words.size() &&
               canbao::parse_date(words.substr(place, day_size)).has_value();
    };
    std::size_t begin = 0;
    for (std::size_t place = 0; place < words.size();) {
        if (!is_day(place)) {
            ++place;
            continue;
        }
        std::size_t end = place + day_size;
        if (words.substr(end).starts_with(between_days) && is_day(end + between_days.size())) {
            end += between_days.size() + day_size;
        }
        text_ += escaped(words.substr(begin, place - begin));
        text_.append(R"(<span class="days">)").append(words.substr(place, end - place));
        text_.append("</span>");
        begin = place = end;
    }
    text_ += escaped(words.substr(begin));
}

void markup::code(std::string_view words) {
    open("code");
    for (const char character : words) {
        text_ += escaped({&character, 1});
        if (character == '_') {
            empty("wbr");
        }
    }
    close("code");
}

} // namespace program::html
