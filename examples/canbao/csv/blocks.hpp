// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/byte_source.hpp"
#include "csv/row_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace csv {

/// Consecutive rows of a file as they stand in it: whole ones, but for a last line that is too long
/// to be one, of which there is as much as shows that.
struct block {
    std::vector<char> bytes; ///< room that is used again and again
    std::size_t size = 0;
    /// The rows and what was seen behind them: only there it may show that a row is none.
    std::size_t fetched = 0;
    bool is_last = false;         ///< nothing comes behind what was fetched
    std::uint64_t first_line = 1; ///< of the file, from 1

    [[nodiscard]] std::string_view text() const noexcept { return {bytes.data(), size}; }
};

/// One of the rows that a file begins with.
struct first_row {
    std::vector<std::string> fields;
    std::uint64_t line = 1;
    fault problem = fault::none;
    bool has_lone_return = false; ///< a CR that is part of no line end, outside of quotes
    std::size_t end = 0;          ///< in what was fetched
    std::uint64_t next_line = 1;
};

/// Cuts a file into blocks of rows that can be read each by itself. Keeps at most a row and a block
/// in memory, whatever the bytes. A byte-order mark at the beginning is no part of the text, nor
/// are blank lines at the end, of which spreadsheets leave some: lines of nothing but commas and
/// blanks.
class block_reader {
public:
    static constexpr std::size_t usual_size = std::size_t{512} * 1024;

    /// Of another size than the usual one (at least that of a byte-order mark and more) for tests.
    explicit block_reader(byte_source& source, std::size_t block_size = usual_size)
        : source_{source},
          block_size_{block_size} {}

    /// The next of the rows that the file begins with, for somebody to find the header among them;
    /// false at the end of the file.
    [[nodiscard]] bool read_first_row(first_row& into);
    /// The header was found: blocks are of the rows behind it. Throws where it can't be read.
    void begin_after(const first_row& header);
    /// The names in the header where it is the first row; empty for an empty file.
    [[nodiscard]] std::vector<std::string> read_header();

    /// The next rows, a block or more where a row is longer; false at the end of the file.
    [[nodiscard]] bool read_block(block& into);

    /// Reads the rows of a block.
    void read_rows(const block& from, rows& into) const;

private:
    void fetch(block& into);
    void skip_line(block& into);
    [[nodiscard]] row_reader::place find_end(const block& of) const;
    [[nodiscard]] row_reader::place find_rows(const block& of) const;

    byte_source& source_;
    std::size_t block_size_;
    row_reader rows_;
    block first_;            ///< as long as the header is looked for
    std::vector<char> rest_; ///< of what was fetched, behind the last block
    std::uint64_t line_ = 1;
    bool at_end_ = false;
    bool is_skipping_ = false; ///< the last block ends within a line
};

} // namespace csv
