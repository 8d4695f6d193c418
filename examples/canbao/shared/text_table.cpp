// SPDX-License-Identifier: Apache-2.0
#include "shared/text_table.hpp"

#include <algorithm>
#include <utility>

namespace program {

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
    return with_hyphens(std::move(text));
}

} // namespace program
