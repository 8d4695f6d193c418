// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_rows.hpp"
#include "csv_window.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace csv {

inline constexpr std::size_t longest_field = std::size_t{64} * 1024;

/// Reads CSV (RFC 4180, LF or CRLF, with or without BOM) in bounded memory, whatever the bytes.
///
/// Every line belongs to exactly one row. A row that can't be read to its end, because its quoting
/// is broken or a field is too long, consists of its first line only: a stray quote spoils its own
/// row and swallows no other.
class reader {
public:
    explicit reader(byte_source& source) : source_{source}, window_{source} {}

    /// The names in the header row; empty for an empty file. Throws where it can't be read.
    [[nodiscard]] std::vector<std::string> read_header();

    /// Appends the next row; false at the end of the file. The header comes first.
    [[nodiscard]] bool read_row(rows& into);

private:
    enum class field_end : std::uint8_t { comma, line, input, broken, too_long };

    [[nodiscard]] field_end read_field(std::string& text);
    [[nodiscard]] field_end read_plain(std::string& text);
    [[nodiscard]] field_end read_quoted(std::string& text);
    [[nodiscard]] field_end read_after_quote();
    void skip_line();

    byte_source& source_;
    window window_;
    std::uint64_t line_ = 1;
    std::size_t columns_ = 0;                 ///< known once the header is read
    std::size_t longest_row_ = longest_field; ///< in bytes of the file; at first of the header
};

} // namespace csv
