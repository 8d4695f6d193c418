// SPDX-License-Identifier: Apache-2.0
#include "text_table.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace program {

namespace {

struct range {
    char32_t first;
    char32_t last;
};

/// East Asian wide and full-width characters (Unicode Standard Annex 11), in blocks.
constexpr std::array<range, 8> wide{{{0x1100, 0x115F},
                                     {0x2E80, 0x303E},
                                     {0x3041, 0xA4CF},
                                     {0xAC00, 0xD7A3},
                                     {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F},
                                     {0xFF00, 0xFF60},
                                     {0x20000, 0x3FFFD}}};

bool is_wide(char32_t character) {
    return std::any_of(wide.begin(), wide.end(), [&](const range& block) {
        return block.first <= character && character <= block.last;
    });
}

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t place = 0; place < text.size();) {
        const auto lead = static_cast<unsigned char>(text[place++]);
        char32_t character = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1FU : lead & 0x0FU;
        while (place < text.size() && continues_character(text[place])) {
            character = character << 6 | (static_cast<unsigned char>(text[place++]) & 0x3FU);
        }
        width += is_wide(character) ? 2 : 1;
    }
    return width;
}

text_table::text_table(std::vector<align> columns)
    : columns_{std::move(columns)},
      widths_(columns_.size()) {}

void text_table::add(std::vector<std::string> cells) {
    for (std::size_t place = 0; place < columns_.size(); ++place) {
        widths_[place] = std::max(widths_[place], display_width(cells[place]));
    }
    rows_.push_back(std::move(cells));
}

std::string text_table::to_text() const {
    std::string text;
    for (const std::vector<std::string>& cells : rows_) {
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            const std::size_t padding = widths_[place] - display_width(cells[place]);
            text.append(place == 0 ? 0 : 2, ' ');
            text.append(columns_[place] == right ? padding : 0, ' ');
            text += cells[place];
            text.append(columns_[place] == left ? padding : 0, ' ');
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace program
