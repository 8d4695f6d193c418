// SPDX-License-Identifier: Apache-2.0
#include "roster_columns.hpp"

#include "failure.hpp"

#include <algorithm>

namespace program {

column_places::column_places(std::span<const std::string> header, std::string_view file) {
    places_.fill(nowhere);
    for (std::size_t place = 0; place < header.size(); ++place) {
        const auto* known = std::find(column_names.begin(), column_names.end(), header[place]);
        if (known == column_names.end()) {
            continue;
        }
        std::size_t& found = places_[static_cast<std::size_t>(known - column_names.begin())];
        if (found != nowhere) {
            throw failure{
                say({"{}: the header has the column '{}' twice", "{}：表头中“{}”列出现两次"}, file,
                    *known)};
        }
        found = place;
    }
}

bool column_places::has(column which) const noexcept {
    return places_[static_cast<std::size_t>(which)] != nowhere;
}

row_texts column_places::texts(std::span<const std::string_view> fields) const noexcept {
    row_texts found;
    for (std::size_t which = 0; which < places_.size(); ++which) {
        if (places_[which] < fields.size()) {
            found.texts[which] = fields[places_[which]];
        }
    }
    return found;
}

} // namespace program
