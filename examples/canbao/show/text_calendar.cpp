// SPDX-License-Identifier: Apache-2.0
#include "show/calendar.hpp"

#include "shared/characters.hpp"
#include "shared/layout.hpp"
#include "show/headings.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace program::show {

namespace {

using canbao::date;

struct pen {
    std::string_view mark;
    style how;
};

/// Signs of which every terminal knows the width, and every font the shape: those of boxes are wide
/// in some.
pen pen_for(meaning what) {
    switch (what) {
    case meaning::paying: return {"#", style::paying};
    case meaning::paying_idle: return {"/", style::quiet};
    case meaning::covered: return {"=", style::covered};
    case meaning::may_cover: return {"-", style::may_cover};
    }
    return {" ", style::plain};
}

/// Cells of equal width, one or more for each month.
class grid {
public:
    grid(const calendar& shown, std::size_t room) : months_{months_of(shown)} {
        per_month_ = std::max<std::size_t>(1, room / count());
    }

    [[nodiscard]] std::size_t count() const { return months_.size() - 1; }
    [[nodiscard]] std::size_t per_month() const { return per_month_; }
    [[nodiscard]] std::size_t size() const { return count() * per_month_; }
    [[nodiscard]] date month(std::size_t number) const { return months_[number]; }
    [[nodiscard]] date begin() const { return months_.front(); }
    [[nodiscard]] date end() const { return months_.back(); }

    /// The cells of a bar, at least one: those of which it has the middle day.
    [[nodiscard]] std::pair<std::size_t, std::size_t> cells(const bar& drawn) const {
        const std::size_t from = cells_before(std::max(drawn.from, begin()));
        const std::size_t to = cells_before(std::min(drawn.to + 1, end()));
        return {std::min(from, size() - 1), std::max(to, from + 1)};
    }

private:
    /// How many cells end before a day, to the nearest.
    [[nodiscard]] std::size_t cells_before(date day) const {
        const auto after = std::upper_bound(months_.begin(), months_.end(), day);
        const auto number = static_cast<std::size_t>(after - months_.begin()) - 1;
        if (number == count()) {
            return size();
        }
        const auto days = static_cast<std::size_t>(months_[number + 1].days - months_[number].days);
        const auto gone = static_cast<std::size_t>(day.days - months_[number].days);
        return number * per_month_ + (2 * gone * per_month_ + days) / (2 * days);
    }

    std::vector<date> months_;
    std::size_t per_month_ = 1;
};

std::string bars_text(const track& drawn, const grid& year, bool colour) {
    std::vector<pen> cells(year.size(), {" ", style::plain});
    for (std::size_t month = 0; month < year.count() && year.per_month() > 1; ++month) {
        cells[month * year.per_month()] = {".", style::quiet};
    }
    for (const bar& one : drawn.bars) {
        if (one.to < year.begin() || one.from >= year.end()) {
            continue;
        }
        const auto [from, to] = year.cells(one);
        std::fill(cells.begin() + static_cast<std::ptrdiff_t>(from),
                  cells.begin() + static_cast<std::ptrdiff_t>(std::min(to, year.size())),
                  pen_for(one.what));
        if (one.from < year.begin()) {
            cells.front().mark = "<";
        }
        if (one.to >= year.end()) {
            cells.back().mark = ">";
        }
    }
    std::string text;
    for (std::size_t begin = 0, end = 0; begin < cells.size(); begin = end) {
        std::string run;
        for (; end < cells.size() && cells[end].how == cells[begin].how; ++end) {
            run += cells[end].mark;
        }
        text += paint(cells[begin].how, run, colour);
    }
    return text;
}

/// Two lines: years over the numbers of months.
std::string scale_text(const grid& year, std::size_t before, bool colour) {
    std::string years(before, ' ');
    std::string months(before, ' ');
    for (std::size_t number = 0; number < year.count(); ++number) {
        const auto day = year.month(number).calendar();
        const auto month = static_cast<unsigned>(day.month());
        const std::size_t place = before + number * year.per_month();
        if (month == 1 || number == 0) {
            years = padded(std::move(years), place) + std::to_string(static_cast<int>(day.year()));
        }
        if (year.per_month() >= 3 || month % 3 == 1) {
            months = padded(std::move(months), place) + fmt::format("{:02}", month);
        }
    }
    return paint(style::heading, years, colour) + '\n' + paint(style::quiet, months, colour) + '\n';
}

std::string legend_text(const calendar& shown, const grid& year, language tongue,
                        std::size_t indent, std::size_t width, bool colour) {
    constexpr std::array meanings{std::pair{meaning::paying, heading::is_paying},
                                  std::pair{meaning::paying_idle, heading::is_idle},
                                  std::pair{meaning::covered, heading::is_covered},
                                  std::pair{meaning::may_cover, heading::may_cover}};
    std::string text;
    std::size_t used = 0;
    const auto add = [&](std::string_view sign, style how, std::string_view what) {
        const std::size_t more = display_width(sign) + 1 + display_width(what);
        if (used > 0 && used + 3 + more > width) {
            text += '\n';
            used = 0;
        }
        const std::size_t gap = used == 0 ? indent : 3;
        text.append(gap, ' ').append(paint(how, sign, colour)).append(" ").append(what);
        used += gap + more;
    };
    bool goes_on = false;
    for (const auto& [what, name] : meanings) {
        bool is_drawn = false;
        for (const calendar_row& row : shown.rows) {
            for (const track& drawn : row.tracks) {
                for (const bar& one : drawn.bars) {
                    is_drawn = is_drawn || one.what == what;
                    goes_on = goes_on || one.to >= year.end() || one.from < year.begin();
                }
            }
        }
        if (is_drawn) {
            const pen drawn = pen_for(what);
            add(std::string{drawn.mark}.append(drawn.mark), drawn.how, name.in(tongue));
        }
    }
    if (goes_on) {
        add(">", style::plain, heading::goes_on.in(tongue));
    }
    return text + '\n';
}

} // namespace

std::string calendar_text(const calendar& shown, language tongue, std::size_t width, bool colour) {
    const std::string_view cover = heading::cover.in(tongue);
    const auto kind_of = [&](const calendar_row& row, const track& drawn) {
        return drawn.is_cover        ? cover
               : row.by_registration ? heading::registers.in(tongue)
                                     : heading::pay.in(tongue);
    };
    const std::size_t kind = display_width(cover); // the longest

    // Names that would leave the months too little room stand on a line of their own.
    const std::size_t months = months_of(shown).size() - 1;
    const std::size_t most = width - kind - 2 - std::min(width / 2, 3 * months);
    std::size_t names = 0;
    for (const calendar_row& row : shown.rows) {
        for (const std::string_view name : {row.route.code, row.route.name}) {
            const std::size_t wide = display_width(name);
            names = std::max(names, wide <= most ? wide : 0);
        }
    }
    // Set in like the rest, unless months would lose by it.
    std::size_t before = names + 1 + kind + 1;
    const std::size_t room = width - before;
    const std::size_t indent = room / months > 3 || (room - 2) / months == room / months ? 2 : 0;
    before += indent;
    const grid year{shown, width - before};

    std::string text = scale_text(year, before, colour);
    for (const calendar_row& row : shown.rows) {
        std::vector<std::string> labels;
        for (const std::string_view name : {row.route.code, row.route.name}) {
            if (display_width(name) > names) {
                for (const std::string& line : wrap(name, width - indent)) {
                    text.append(indent, ' ').append(line) += '\n';
                }
            } else {
                labels.emplace_back(name);
            }
        }
        labels.resize(std::max(labels.size(), row.tracks.size()));
        for (std::size_t line = 0; line < labels.size(); ++line) {
            text.append(indent, ' ').append(padded(labels[line], names + 1));
            if (line < row.tracks.size()) {
                const track& drawn = row.tracks[line];
                text += padded(std::string{kind_of(row, drawn)}, kind + 1);
                text += bars_text(drawn, year, colour);
            }
            text.erase(text.find_last_not_of(' ') + 1);
            text += '\n';
        }
    }
    return text + legend_text(shown, year, tongue, indent, width, colour);
}

} // namespace program::show
