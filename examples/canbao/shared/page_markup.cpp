// SPDX-License-Identifier: Apache-2.0
#include "shared/page_markup.hpp"

#include "shared/page_style.hpp"

#include <canbao/units/date.hpp>

#include <cstddef>

#include <fmt/format.h>

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

void begin_page(markup& page, std::string_view title, language tongue) {
    page.raw("<!DOCTYPE html>\n");
    page.open("html", tongue == language::english ? in_english : in_chinese);
    page.end_line();
    page.open("head");
    page.empty("meta", R"(charset="utf-8")");
    page.empty("meta", R"(name="viewport" content="width=device-width, initial-scale=1")");
    // Whatever the texts say, the page fetches and runs nothing.
    page.empty("meta", R"(http-equiv="Content-Security-Policy" )"
                       R"(content="default-src 'none'; style-src 'unsafe-inline'")");
    page.plain_element("title", title);
    page.open("style");
    page.raw(page_style);
    page.close("style");
    page.close("head");
    page.end_line();
    page.open("body");
    page.open("main");
    page.end_line();
}

void end_page(markup& page) {
    page.close("main");
    page.close("body");
    page.close("html");
    page.end_line();
}

void open_wide(markup& page, language tongue) {
    constexpr wording hint{"This goes on to the right: scroll sideways.",
                           "右侧还有内容，请左右滑动查看。"};
    // With a keyboard, too.
    page.open("div",
              fmt::format(R"(class="wide" tabindex="0" data-hint="{}")", escaped(hint.in(tongue))));
}

void close_wide(markup& page) {
    page.close("div");
    page.end_line();
}

} // namespace program::html
