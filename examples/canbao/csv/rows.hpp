// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/spreadsheet_text.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace csv {

inline constexpr std::size_t longest_field = std::size_t{64} * 1024;
/// Bounds what has to be in memory at once, however many columns there are.
inline constexpr std::size_t longest_row = std::size_t{16} * 1024 * 1024;

/// What is wrong with the shape of a row.
enum class fault : std::uint8_t {
    none,
    bad_row, ///< wrong number of fields, broken quoting, or over 16 MiB
    too_long ///< a field over 64 KiB: the one after the row's last field
};

struct row {
    std::uint64_t line = 0;      ///< of the file, from 1, where the row starts
    std::size_t begin = 0;       ///< in the text that it was read from
    std::size_t first_field = 0; ///< among all fields of the batch
    std::size_t fields = 0;      ///< read whole, at most as many as the header has
    fault problem = fault::none;
};

/// Rows whose fields are views of the text that they were read from.
class rows {
public:
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] const row& operator[](std::size_t number) const noexcept { return rows_[number]; }

    /// The fields of a row, without their quotes.
    [[nodiscard]] std::span<const std::string_view> fields(const row& of) const noexcept {
        return {fields_.data() + of.first_field, of.fields};
    }

    /// Takes text that stands as a formula for spreadsheets, ="007", as that text. It has quotes,
    /// and so is among the few fields that are no part of what was read.
    void take_text_out_of_formulas() {
        for (const auto& [place, text] : unquoted_) {
            if (place < fields_.size() && fields_[place].data() == text.data()) {
                if (auto plain = out_of_formula(text)) {
                    fields_[place] = plain_.emplace_back(std::move(*plain));
                }
            }
        }
    }

    void clear() noexcept {
        fields_.clear();
        rows_.clear();
        unquoted_.clear();
        plain_.clear();
    }

private:
    friend class row_reader;

    std::vector<std::string_view> fields_;
    std::vector<row> rows_;
    /// Fields that are no part of the text as they stand, and where they were put.
    std::deque<std::pair<std::size_t, std::string>> unquoted_;
    std::deque<std::string> plain_; ///< what formulas give
};

} // namespace csv
