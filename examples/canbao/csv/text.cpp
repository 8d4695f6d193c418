// SPDX-License-Identifier: Apache-2.0
#include "csv/text.hpp"

#include "csv/bytes.hpp"
#include "csv/spreadsheet_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace csv {

namespace {

/// Takes digits off the beginning; how many.
std::size_t take_digits(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(end);
    return end;
}

} // namespace

void append_number(std::string& text, std::uint64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void append_field(std::string& text, std::string_view field) {
    if (find_one_of<',', '"', '\r', '\n'>(field, 0) == field.size()) {
        text += field;
        return;
    }
    text += '"';
    for (const char character : field) {
        text.append(character == '"' ? 2 : 1, character);
    }
    text += '"';
}

void append_field(std::string& text, std::string_view field, reader_of reader) {
    if (reader == reader_of::spreadsheet && !field.empty()) {
        append_field(text, as_formula(field));
    } else {
        append_field(text, field);
    }
}

void append_yuan(std::string& text, canbao::fen amount) {
    append_number(text, static_cast<std::uint64_t>(amount.count / 100));
    text += '.';
    text += static_cast<char>('0' + amount.count / 10 % 10);
    text += static_cast<char>('0' + amount.count % 10);
}

void append_date(std::string& text, canbao::date day) {
    if (day.has_value()) {
        const auto iso = canbao::format_date(day);
        text.append(iso.data(), iso.size());
    }
}

bool is_scientific_number(std::string_view text) noexcept {
    if (text.empty() || text.front() < '0' || text.front() > '9') {
        return false; // most ids, at once
    }
    take_digits(text);
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        take_digits(text);
    }
    if (!text.starts_with('E') && !text.starts_with('e')) {
        return false;
    }
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    return take_digits(text) != 0 && text.empty();
}

} // namespace csv
