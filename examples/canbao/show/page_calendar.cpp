// SPDX-License-Identifier: Apache-2.0
#include "show/calendar.hpp"

#include "shared/characters.hpp"
#include "shared/page_markup.hpp"
#include "show/headings.hpp"
#include "show/words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace program::show {

using namespace html;

namespace {

using canbao::date;

// In units of the drawing, which is scaled to the page.
constexpr double chart_width = 1000;
constexpr double arrow_width = 9; ///< kept free on the right for bars that go on
constexpr double scale_height = 44;
constexpr double track_height = 15;
constexpr double bar_height = 9;
constexpr double row_gap = 9;
constexpr double half_em = 6.4; ///< of a narrow character of a label

struct looks {
    meaning what;
    std::string_view name; ///< of the class in the style sheet
    wording words;
};
constexpr std::array all_looks{looks{meaning::paying, "paying", heading::is_paying},
                               looks{meaning::paying_idle, "idle", heading::is_idle},
                               looks{meaning::covered, "covered", heading::is_covered},
                               looks{meaning::may_cover, "may", heading::may_cover}};

const looks& looks_of(meaning what) {
    return *std::find_if(all_looks.begin(), all_looks.end(),
                         [what](const looks& one) { return one.what == what; });
}

double height_of(const calendar_row& row) {
    return track_height * static_cast<double>(std::max<std::size_t>(row.tracks.size(), 2));
}

class drawing {
public:
    drawing(markup& page, const calendar& shown, language tongue)
        : page_{page},
          shown_{shown},
          tongue_{tongue},
          months_{months_of(shown)} {
        std::size_t widest = 0;
        height_ = scale_height;
        for (const calendar_row& row : shown.rows) {
            widest =
                std::max({widest, display_width(row.route.code), display_width(row.route.name)});
            height_ += height_of(row) + row_gap;
        }
        left_ = std::min(half_em * static_cast<double>(widest) + 12, chart_width / 2);
    }

    void draw() {
        page_.open("svg",
                   fmt::format(R"(viewBox="0 0 {} {}" role="img" aria-labelledby="calendar")",
                               chart_width, height_));
        page_.end_line();
        draw_scale();
        double top = scale_height;
        for (const calendar_row& row : shown_.rows) {
            draw_row(row, top);
            top += height_of(row) + row_gap;
        }
        page_.close("svg");
        page_.end_line();
    }

private:
    [[nodiscard]] double place_of(date day) const {
        const double days = months_.back().days - shown_.first.days;
        return left_ + (chart_width - arrow_width - left_) * (day.days - shown_.first.days) / days;
    }

    void draw_text(double x, double y, std::string_view words, std::string_view attributes) {
        page_.plain_element("text", words,
                            fmt::format(R"(x="{:.1f}" y="{:.1f}" {})", x, y, attributes));
        page_.end_line();
    }

    void draw_line(double x, double from, std::string_view name) {
        page_.empty("line", fmt::format(R"(x1="{0:.1f}" x2="{0:.1f}" y1="{1:.1f}" y2="{2:.1f}" )"
                                        R"(class="{3}")",
                                        x, from, height_, name));
        page_.end_line();
    }

    void draw_scale() {
        for (std::size_t number = 0; number + 1 < months_.size(); ++number) {
            const auto day = months_[number].calendar();
            const auto month = static_cast<unsigned>(day.month());
            const double from = place_of(months_[number]);
            const double to = place_of(months_[number + 1]);
            const bool is_new_year = month == 1;
            draw_line(from, is_new_year ? 4 : scale_height - 22, is_new_year ? "year" : "month");
            if (is_new_year || number == 0) {
                draw_text(from + 4, 16, std::to_string(static_cast<int>(day.year())),
                          R"(class="strong")");
            }
            draw_text((from + to) / 2, scale_height - 10, std::to_string(month),
                      R"(class="quiet middle")");
        }
    }

    void draw_row(const calendar_row& row, double top) {
        draw_text(0, top + 11, row.route.code, R"(class="code")");
        draw_text(0, top + 11 + track_height, row.route.name, in_chinese);
        for (const track& drawn : row.tracks) {
            for (const bar& one : drawn.bars) {
                draw_bar(row, one, top);
            }
            top += track_height;
        }
    }

    static const wording& words_of(const calendar_row& row, const looks& look) {
        return !row.by_registration                ? look.words
               : look.what == meaning::paying      ? heading::is_registering
               : look.what == meaning::paying_idle ? heading::is_idle_registration
                                                   : look.words;
    }

    void draw_bar(const calendar_row& row, const bar& drawn, double top) {
        const date first = std::max(drawn.from, shown_.first);
        const date last = std::min(drawn.to, shown_.last);
        if (first > last) {
            return;
        }
        const looks& look = looks_of(drawn.what);
        const double from = place_of(first);
        const double wide = std::max(place_of(last + 1) - from, 2.0);
        page_.open("rect", fmt::format(R"(x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{}" rx="2" )"
                                       R"(class="{}")",
                                       from, top + 2, wide, bar_height, look.name));
        // An end far off is no day of the notice.
        const std::string begin = drawn.from > canbao::first_date ? iso(drawn.from) : "…";
        const std::string end = drawn.to < canbao::last_date ? iso(drawn.to) : "…";
        page_.plain_element("title", fmt::format("{}: {}, {}\u00A0–\u00A0{}", row.route.code,
                                                 words_of(row, look).in(tongue_), begin, end));
        page_.close("rect");
        if (drawn.what == meaning::may_cover) {
            draw_stripes(from, wide, top + 2);
        }
        if (drawn.to > shown_.last) {
            const double edge = from + wide + 1;
            page_.empty("path",
                        fmt::format(R"(d="M{0:.1f} {1:.1f}l{2} {3}l-{2} {3}z" class="{4}")", edge,
                                    top + 1, arrow_width - 2, bar_height / 2 + 1, look.name));
        }
        page_.end_line();
    }

    /// As a line as wide as the bar, broken into short ends.
    void draw_stripes(double from, double wide, double top) {
        page_.empty("path", fmt::format(R"(d="M{:.1f} {:.1f}h{:.1f}" stroke-width="{}" )"
                                        R"(class="stripes")",
                                        from, top + bar_height / 2, wide, bar_height));
    }

    markup& page_;
    const calendar& shown_;
    language tongue_;
    std::vector<date> months_;
    double height_ = 0;
    double left_ = 0;
};

/// True where some bar is as asked.
bool is_drawn(const calendar& shown, const std::function<bool(const bar&)>& asked) {
    for (const calendar_row& row : shown.rows) {
        for (const track& drawn : row.tracks) {
            if (std::any_of(drawn.bars.begin(), drawn.bars.end(), asked)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void add_calendar(markup& page, const calendar& shown, language tongue) {
    page.open("p", R"(class="legend")");
    for (const looks& one : all_looks) {
        if (is_drawn(shown, [&](const bar& drawn) { return drawn.what == one.what; })) {
            page.open("span");
            page.open("i", fmt::format(R"(class="{}")", one.name));
            page.close("i");
            page.text(one.words.in(tongue));
            page.close("span");
            page.raw(" ");
        }
    }
    if (is_drawn(shown, [&](const bar& drawn) { return drawn.to > shown.last; })) {
        page.open("span");
        page.element("b", "▶");
        page.text(heading::goes_on.in(tongue));
        page.close("span");
    }
    page.close("p");
    page.end_line();
    open_wide(page, tongue);
    drawing{page, shown, tongue}.draw();
    close_wide(page);
}

} // namespace program::show
