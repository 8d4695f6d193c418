// SPDX-License-Identifier: Apache-2.0
#include "csv_text.hpp"

#include <array>
#include <charconv>

namespace csv {

void append_number(std::string& text, std::uint64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void append_field(std::string& text, std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char character : field) {
        text.append(character == '"' ? 2 : 1, character);
    }
    text += '"';
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

} // namespace csv
