// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/rows.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace csv {

/// Reads the rows of a text (RFC 4180, LF or CRLF), whatever its bytes.
///
/// Every line belongs to exactly one row. A row that can't be read to its end, because its quoting
/// is broken or a field is too long, consists of its first line only: a stray quote spoils its own
/// row and swallows no other.
class row_reader {
public:
    /// For the header row: any number of fields, 64 KiB together.
    row_reader() = default;
    /// For the rows of a file with that many columns.
    explicit row_reader(std::size_t columns);

    enum class outcome : std::uint8_t {
        whole,
        cut,       ///< a faulty line that goes on behind the text
        incomplete ///< the text ends too early to tell; nothing was appended
    };
    struct place {
        std::size_t end = 0; ///< in the text, behind the row
        outcome how{};
        std::uint64_t lines = 1; ///< that the row takes
    };

    /// Appends the row that starts at `begin`, before the end of the text. Where more bytes may
    /// follow the text (`is_last` is false), a row needs its line end to be whole.
    place read(std::string_view text, std::size_t begin, bool is_last, std::uint64_t line,
               rows& into) const;

private:
    [[nodiscard]] std::size_t read_usual(std::string_view text, std::size_t begin,
                                         rows& into) const;

    std::size_t columns_ = any_number;
    std::size_t most_bytes_ = longest_field; ///< of a row; at first of the header

    static constexpr std::size_t any_number = static_cast<std::size_t>(-1);
};

} // namespace csv
