// SPDX-License-Identifier: Apache-2.0
#include "shared/page_frame.hpp"

#include "shared/page_style.hpp"

#include <fmt/format.h>

namespace program::html {

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
