// SPDX-License-Identifier: Apache-2.0
#include "shared/layout.hpp"

#include "shared/characters.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace program {

namespace {

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view closing_signs = "，。、；：）〕》」』！？”";
constexpr std::string_view opening_signs = "（〔《「『“";
constexpr std::size_t between_columns = 2;
constexpr std::size_t narrowest_column = 6;

bool is_among(std::string_view characters, std::string_view one) {
    return characters.find(one) != std::string_view::npos;
}

bool may_break_between(std::string_view before, std::string_view after) {
    if (before == " ") {
        return true;
    }
    return display_width(before) == 2 && after != no_break_space && after != " " &&
           before != no_break_space && !is_among(closing_signs, after) &&
           !is_among(opening_signs, before);
}

/// The next piece of a line that is not torn apart, with the blanks after it.
std::string_view next_piece(std::string_view text) {
    std::string_view before = first_character(text);
    std::size_t size = before.size();
    while (size < text.size()) {
        const std::string_view after = first_character(text.substr(size));
        if (may_break_between(before, after)) {
            break;
        }
        size += after.size();
        before = after;
    }
    return text.substr(0, size);
}

std::string_view without_end_blanks(std::string_view text) {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

void wrap_line(std::vector<std::string>& lines, std::string_view text, std::size_t width) {
    std::string line;
    std::size_t used = 0;
    const auto end_line = [&] {
        lines.emplace_back(without_end_blanks(line));
        line.clear();
        used = 0;
    };
    while (!text.empty()) {
        const std::string_view piece = next_piece(text);
        text.remove_prefix(piece.size());
        if (used > 0 && used + display_width(without_end_blanks(piece)) > width) {
            end_line();
        }
        for (std::string_view rest = piece; !rest.empty();) {
            const std::string_view character = first_character(rest);
            rest.remove_prefix(character.size());
            const std::size_t more = display_width(character);
            if (used > 0 && used + more > width && character != " ") {
                end_line(); // a word wider than a line
            }
            line += character == no_break_space ? std::string_view{" "} : character;
            used += more;
        }
    }
    end_line();
}

/// The widest piece of a text that is not torn apart.
std::size_t widest_piece(std::string_view text) {
    std::size_t widest = 0;
    while (!text.empty()) {
        const std::string_view piece = next_piece(text.substr(0, text.find('\n')));
        widest = std::max(widest, display_width(without_end_blanks(piece)));
        text.remove_prefix(std::max<std::size_t>(piece.size(), 1));
        if (text.starts_with('\n')) {
            text.remove_prefix(1);
        }
    }
    return widest;
}

std::size_t natural_width_of(std::string_view cell) {
    std::size_t widest = 0;
    for (;;) {
        const std::size_t end = cell.find('\n');
        widest = std::max(widest, display_width(cell.substr(0, end)));
        if (end == std::string_view::npos) {
            return widest;
        }
        cell.remove_prefix(end + 1);
    }
}

std::size_t total(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
           between_columns * (widths.size() - 1);
}

} // namespace

std::string paint(style how, std::string_view text, bool colour) {
    std::string_view code;
    switch (how) {
    case style::plain: break;
    case style::heading: code = "1"; break;
    case style::column_head: code = "4"; break;
    case style::quiet: code = "2"; break;
    case style::paying: code = "33"; break;
    case style::covered: code = "32"; break;
    case style::may_cover: code = "36"; break;
    }
    if (!colour || code.empty() || text.empty()) {
        return std::string{text};
    }
    return std::string{"\x1b["}.append(code).append("m").append(text).append("\x1b[0m");
}

std::string padded(std::string text, std::size_t width) {
    const std::size_t used = display_width(text);
    return text.append(used < width ? width - used : 0, ' ');
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    for (;;) {
        const std::size_t end = text.find('\n');
        wrap_line(lines, text.substr(0, end), std::max<std::size_t>(width, 2));
        if (end == std::string_view::npos) {
            return lines;
        }
        text.remove_prefix(end + 1);
    }
}

std::vector<std::size_t> wrapped_table::natural_widths() const {
    std::vector<std::size_t> widths(columns_.size());
    for (const row& one : rows_) {
        for (std::size_t place = 0; place < widths.size() && !one.is_across(); ++place) {
            widths[place] = std::max(widths[place], natural_width_of(one.cells[place]));
        }
    }
    return widths;
}

std::size_t wrapped_table::natural_width() const {
    return total(natural_widths());
}

std::vector<std::size_t> wrapped_table::widths_within(std::size_t width) const {
    std::vector<std::size_t> widths = natural_widths();
    std::vector<std::size_t> least(columns_.size());
    for (const row& one : rows_) {
        for (std::size_t place = 0; place < widths.size() && !one.is_across(); ++place) {
            least[place] = std::max(least[place], widest_piece(one.cells[place]));
        }
    }
    // The widest column that can gives way, until all is in place. If need be words are cut: those
    // of columns that wrap, and at last any.
    enum class cut { nothing, wrapped, anything };
    std::size_t now = total(widths);
    for (const cut what : {cut::nothing, cut::wrapped, cut::anything}) {
        for (; now > width; --now) {
            std::size_t widest = columns_.size();
            for (std::size_t place = 0; place < columns_.size(); ++place) {
                const std::size_t bound = what == cut::nothing ? least[place] : narrowest_column;
                const bool can =
                    (columns_[place].may_wrap || what == cut::anything) && widths[place] > bound;
                if (can && (widest == columns_.size() || widths[place] > widths[widest])) {
                    widest = place;
                }
            }
            if (widest == columns_.size()) {
                break;
            }
            --widths[widest];
        }
    }
    return widths;
}

std::string wrapped_table::to_text(std::size_t width, bool colour, std::size_t indent) const {
    const std::vector<std::size_t> widths = widths_within(width - indent);
    std::string text;
    for (const row& one : rows_) {
        if (one.is_across()) {
            const bool is_title = one.what == kind::title;
            const std::size_t before = is_title ? 0 : indent;
            text += is_title ? "\n" : "";
            for (const std::string& line : wrap(one.cells[0], width - before)) {
                text.append(before, ' ')
                    .append(paint(is_title ? style::heading : style::quiet, line, colour)) += '\n';
            }
            continue;
        }
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 0;
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            cells.push_back(wrap(one.cells[place], widths[place]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t number = 0; number < height; ++number) {
            std::string line(indent, ' ');
            std::size_t gap = 0; // kept back, so that no line ends in blanks
            for (std::size_t place = 0; place < columns_.size(); ++place) {
                gap += place == 0 ? 0 : between_columns;
                const std::string cell =
                    number < cells[place].size() ? cells[place][number] : std::string{};
                const std::size_t padding = widths[place] - display_width(cell);
                if (cell.empty()) {
                    gap += padding;
                    continue;
                }
                const bool is_right = columns_[place].side == align::right;
                line.append(gap + (is_right ? padding : 0), ' ');
                line += paint(one.what == kind::heads ? style::column_head : columns_[place].how,
                              cell, colour);
                gap = is_right ? 0 : padding;
            }
            text.append(line.find_last_not_of(' ') == std::string::npos ? "" : line) += '\n';
        }
    }
    return with_hyphens(std::move(text));
}

} // namespace program
