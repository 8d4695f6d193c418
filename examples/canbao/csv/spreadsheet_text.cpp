// SPDX-License-Identifier: Apache-2.0
#include "csv/spreadsheet_text.hpp"

#include <cstddef>

namespace csv {

namespace {

/// Of Excel: a piece of text in a formula has 255 UTF-16 units, a formula some 8,000. A character
/// of UTF-8 has at most as many units as bytes.
constexpr std::size_t longest_piece = 255;
constexpr std::size_t longest_text = 7000;

constexpr std::string_view line_feed = "CHAR(10)";
constexpr std::string_view carriage_return = "CHAR(13)";

constexpr bool is_line_end(char byte) {
    return byte == '\n' || byte == '\r';
}

/// How many bytes the first character of a text has.
std::size_t character_size(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        ++size;
    }
    return size;
}

/// Takes off the beginning as much as one literal holds.
std::string take_literal(std::string_view& text) {
    std::string literal = "\"";
    std::size_t bytes = 0;
    while (!text.empty() && !is_line_end(text.front())) {
        const std::size_t size = character_size(text);
        const std::size_t more = text.front() == '"' ? 2 : size;
        if (bytes + more > longest_piece) {
            break;
        }
        bytes += more;
        literal.append(text.front() == '"' ? "\"" : "").append(text.substr(0, size));
        text.remove_prefix(size);
    }
    return literal += '"';
}

bool take(std::string_view& text, std::string_view begin) {
    const bool is_there = text.starts_with(begin);
    text.remove_prefix(is_there ? begin.size() : 0);
    return is_there;
}

/// Appends the value of one literal; false where there is none.
bool read_literal(std::string_view& text, std::string& into) {
    if (!take(text, "\"")) {
        return false;
    }
    for (;;) {
        const std::size_t quote = text.find('"');
        if (quote == std::string_view::npos) {
            return false;
        }
        into += text.substr(0, quote);
        text.remove_prefix(quote + 1);
        if (!take(text, "\"")) {
            return true;
        }
        into += '"';
    }
}

} // namespace

std::string as_formula(std::string_view text) {
    if (text.size() > longest_text) {
        return std::string{"'"}.append(text);
    }
    std::string formula;
    do {
        formula += formula.empty() ? '=' : '&';
        if (!text.empty() && is_line_end(text.front())) {
            formula += text.front() == '\n' ? line_feed : carriage_return;
            text.remove_prefix(1);
        } else {
            formula += take_literal(text);
        }
    } while (!text.empty());
    return formula;
}

std::optional<std::string> out_of_formula(std::string_view field) {
    std::string text;
    for (char before = '='; field.starts_with(before); before = '&') {
        field.remove_prefix(1);
        if (take(field, line_feed)) {
            text += '\n';
        } else if (take(field, carriage_return)) {
            text += '\r';
        } else if (!read_literal(field, text)) {
            return std::nullopt;
        }
        if (field.empty()) {
            return text;
        }
    }
    return std::nullopt;
}

} // namespace csv
