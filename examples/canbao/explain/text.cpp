// SPDX-License-Identifier: Apache-2.0
#include "explain/text.hpp"

#include "shared/characters.hpp"

#include <algorithm>
#include <array>

namespace program::explaining {

namespace {

constexpr std::size_t step = 3; ///< columns of one level of indentation

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view plain = "\x1b[0m";

struct look {
    std::string_view sign;
    std::string_view colour;
};
/// Signs of one column on every terminal; arrows and middle dots are wide on some.
constexpr std::array<look, 4> looks{{{"-", ""}, {"✓", green}, {"✗", red}, {">", green}}};

bool is_one_of(std::string_view character, std::string_view characters) {
    return !character.empty() && characters.find(character) != std::string_view::npos;
}

bool is_wide(std::string_view character) {
    return display_width(character) == 2;
}

/// The bytes of what joins two days to a range, where a text begins with it.
std::size_t joining(std::string_view text) {
    for (const std::string_view join : {" – ", " 至 "}) {
        if (text.starts_with(join)) {
            return join.size();
        }
    }
    return 0;
}

/// What is not broken, from the beginning of a text: a word, or a Chinese character with the marks
/// that belong to it.
std::size_t unbroken(std::string_view text) {
    constexpr std::string_view opening = "（〔《「";
    constexpr std::string_view closing = "，。；：、！？）〕》」";
    std::size_t size = 0;
    std::string_view before{};
    while (size < text.size()) {
        if (size > 0) {
            const std::size_t joined = joining(text.substr(size));
            size += joined;
            if (joined > 0) {
                before = {};
                continue;
            }
        }
        if (text[size] == ' ') {
            break;
        }
        const std::string_view next = first_character(text.substr(size));
        const bool may_break = size > 0 && (is_wide(before) || is_wide(next)) &&
                               !is_one_of(before, opening) && !is_one_of(next, closing);
        if (may_break) {
            break;
        }
        size += next.size();
        before = next;
    }
    return size;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    std::size_t blanks = 0;
    while (!text.empty()) {
        if (text.front() == ' ') {
            ++blanks;
            text.remove_prefix(1);
            continue;
        }
        const std::string_view next = text.substr(0, unbroken(text));
        const std::size_t columns = display_width(next);
        if (used > 0 && used + blanks + columns > width) {
            lines.emplace_back();
            used = blanks = 0;
        }
        lines.back().append(blanks, ' ').append(next);
        used += blanks + columns;
        blanks = 0;
        text.remove_prefix(next.size());
    }
    return lines;
}

void text_page::append(std::string_view text, std::string_view colour) {
    const bool is_coloured = has_colours_ && !colour.empty() && !text.empty();
    text_.append(is_coloured ? colour : "").append(text).append(is_coloured ? plain : "");
}

void text_page::hang(std::string_view first, std::string_view text, std::size_t indent,
                     std::string_view colour) {
    const std::size_t hanging = indent + display_width(first);
    const std::size_t left = width_ > hanging + 20 ? width_ - hanging : 20;
    bool is_first = true;
    for (const std::string& line : wrapped(text, left)) {
        text_.append(is_first ? indent : hanging, ' ');
        append(is_first ? first : "", colour);
        text_.append(line).append("\n");
        is_first = false;
    }
}

void text_page::title(std::string_view text) {
    for (const std::string& line : wrapped(text, width_)) {
        append(line, bold);
        text_ += '\n';
    }
}

void text_page::verdict(std::string_view text) {
    hang("", text, 0, {});
}

void text_page::heading(std::string_view text) {
    text_ += '\n';
    title(text);
}

void text_page::paragraph(std::string_view text) {
    hang("", text, step, {});
}

void text_page::item(mark before, std::string_view text, std::size_t level, bool is_strong) {
    const auto [sign, colour] = looks[static_cast<std::size_t>(before)];
    const std::size_t indent = level * step;
    if (!is_strong || !has_colours_) {
        hang(std::string{sign} + " ", text, indent, colour);
        return;
    }
    bool is_first = true;
    for (const std::string& line : wrapped(text, width_ - indent - 2)) {
        text_.append(indent, ' ');
        append(is_first ? sign : " ", colour);
        text_ += ' ';
        append(line, bold);
        text_ += '\n';
        is_first = false;
    }
}

void text_page::values(const std::vector<row>& rows) {
    std::size_t widest = 0;
    for (const row& one : rows) {
        widest = std::max(widest, display_width(one.first));
    }
    for (const row& one : rows) {
        std::string first = one.first;
        first.append(widest + 2 - display_width(one.first), ' ');
        if (one.second.empty()) {
            first.erase(first.find_last_not_of(' ') + 1);
        }
        hang(first, one.second, step, {});
    }
}

void text_page::sum(const std::vector<amount>& parts, const amount& total) {
    constexpr std::string_view line = "-------";
    std::size_t names = display_width(total.name);
    std::size_t digits = std::max(total.digits.size(), line.size());
    for (const amount& one : parts) {
        names = std::max(names, display_width(one.name));
        digits = std::max(digits, one.digits.size());
    }
    const auto add = [&](const amount& one) {
        std::string first = one.name;
        first.append(names - display_width(one.name) + 2 + digits - one.digits.size(), ' ');
        first.append(one.digits).append(one.note.empty() ? "" : "  ");
        hang(first, one.note, step, {});
    };
    text_ += '\n';
    for (const amount& one : parts) {
        add(one);
    }
    add({"", std::string{line}, ""});
    add(total);
}

std::string text_page::text() const {
    return with_hyphens(with_plain_blanks(text_));
}

} // namespace program::explaining
