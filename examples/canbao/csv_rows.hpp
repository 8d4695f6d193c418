// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// What is wrong with the shape of a row.
enum class fault : std::uint8_t {
    none,
    bad_row, ///< wrong number of fields, or broken quoting
    too_long ///< a field over 64 KiB: the one after the row's last field
};

struct row {
    std::uint64_t line = 0;      ///< of the file, from 1, where the row starts
    std::size_t first_field = 0; ///< among all fields of the batch
    std::size_t fields = 0;      ///< read whole, at most as many as the header has
    fault problem = fault::none;
};

/// Rows as they were read, with the fields of all of them in one text: no allocation per row.
class rows {
public:
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] std::size_t text_size() const noexcept { return text_.size(); }
    [[nodiscard]] const row& operator[](std::size_t number) const noexcept { return rows_[number]; }

    /// A field of a row without its quotes; empty where the row has no such field.
    [[nodiscard]] std::string_view field(const row& of, std::size_t place) const noexcept {
        if (place >= of.fields) {
            return {};
        }
        const std::size_t number = of.first_field + place;
        const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
        return std::string_view{text_}.substr(begin, ends_[number] - begin);
    }

    void clear() noexcept {
        text_.clear();
        ends_.clear();
        rows_.clear();
    }

private:
    friend class reader;

    std::string text_;
    std::vector<std::size_t> ends_; ///< of each field in the text
    std::vector<row> rows_;
};

} // namespace csv
