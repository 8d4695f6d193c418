// SPDX-License-Identifier: Apache-2.0
#include "roster_columns.hpp"

#include "failure.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace program {

column_places::column_places(std::span<const std::string> header) {
    places_.fill(nowhere);
    for (std::size_t place = 0; place < header.size(); ++place) {
        const auto* known = std::find(column_names.begin(), column_names.end(), header[place]);
        if (known == column_names.end()) {
            continue;
        }
        std::size_t& found = places_[static_cast<std::size_t>(known - column_names.begin())];
        if (found != nowhere) {
            throw failure{fmt::format("the header has the column '{}' twice", *known)};
        }
        found = place;
    }
}

bool column_places::has(column which) const noexcept {
    return places_[static_cast<std::size_t>(which)] != nowhere;
}

row_texts column_places::texts(const csv::rows& rows, const csv::row& row) const noexcept {
    row_texts found;
    for (std::size_t which = 0; which < places_.size(); ++which) {
        found.texts[which] = rows.field(row, places_[which]);
    }
    return found;
}

} // namespace program
