// SPDX-License-Identifier: Apache-2.0
#include "csv/blocks.hpp"

#include "shared/failure.hpp"

#include <algorithm>
#include <utility>

namespace csv {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint64_t lines_in(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Where the blank lines begin that a text of whole rows ends with. A line without quotes at the
/// end of such a text is a row of its own, whatever stands before it.
std::size_t rows_before_blank_lines(std::string_view text) {
    const std::size_t last = text.find_last_not_of(", \t\r\n");
    const std::size_t end = last == std::string_view::npos ? last : text.find('\n', last);
    return last == std::string_view::npos  ? 0
           : end == std::string_view::npos ? text.size()
                                           : end + 1;
}

bool has_lone_return(std::string_view text) {
    bool is_quoted = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        is_quoted = is_quoted != (text[place] == '"');
        if (text[place] == '\r' && !is_quoted && text.substr(place + 1, 1) != "\n") {
            return true;
        }
    }
    return false;
}

} // namespace

/// Fills the block's room, which grows where it is full.
void block_reader::fetch(block& into) {
    if (into.size == into.bytes.size()) {
        into.bytes.resize(std::max(block_size_, 2 * into.bytes.size()));
    }
    while (!at_end_ && into.size < into.bytes.size()) {
        const std::size_t count =
            source_.read(into.bytes.data() + into.size, into.bytes.size() - into.size);
        into.size += count;
        at_end_ = count == 0;
    }
}

/// Drops what is left of a line whose beginning was in the last block.
void block_reader::skip_line(block& into) {
    while (is_skipping_ && into.size != 0) {
        const std::size_t end = into.text().find('\n');
        is_skipping_ = end == std::string_view::npos;
        const std::size_t dropped = is_skipping_ ? into.size : end + 1;
        std::copy(into.bytes.data() + dropped, into.bytes.data() + into.size, into.bytes.data());
        into.size -= dropped;
        fetch(into);
    }
}

/// Where the rows of a block end that are whole for sure: quotes may hold line ends.
row_reader::place block_reader::find_end(const block& of) const {
    const std::string_view text = of.text();
    rows ignored;
    row_reader::place here{.end = 0, .how = row_reader::outcome::whole};
    while (here.end < text.size() && here.how == row_reader::outcome::whole) {
        const std::size_t quote = std::min(text.find('"', here.end), text.size());
        const std::size_t line = text.substr(0, quote).rfind('\n');
        if (line != std::string_view::npos && line >= here.end) {
            here.end = line + 1; // no quote before it
        } else {
            ignored.clear();
            const std::size_t row = here.end;
            here = rows_.read(text, row, false, 0, ignored);
            if (here.how == row_reader::outcome::cut && row != 0) {
                return {.end = row,
                        .how = row_reader::outcome::incomplete}; // begins the next block
            }
        }
    }
    return here;
}

/// The same, but that blank lines behind the last row wait for what comes after them: at the end
/// of the file they are no rows. Not so many that the file seems to consist of them.
row_reader::place block_reader::find_rows(const block& of) const {
    row_reader::place end = find_end(of);
    if (end.how != row_reader::outcome::cut && end.end <= longest_row) {
        end.end = rows_before_blank_lines(of.text().substr(0, end.end));
    }
    return end;
}

bool block_reader::read_block(block& into) {
    into.bytes.resize(std::max({block_size_, into.bytes.size(), rest_.size()}));
    std::copy(rest_.begin(), rest_.end(), into.bytes.begin());
    into.size = rest_.size();
    rest_.clear();
    into.first_line = line_;
    fetch(into);
    skip_line(into);
    row_reader::place end{.end = into.size, .how = row_reader::outcome::whole};
    const auto is_too_small = [&] { // the room, for a single row or for a faulty line
        end = find_rows(into);
        return end.end == 0 || (end.how == row_reader::outcome::cut && into.size < longest_row);
    };
    while (!at_end_ && is_too_small()) {
        fetch(into);
    }
    end.end = at_end_ ? rows_before_blank_lines(into.text()) : end.end;
    is_skipping_ = end.how == row_reader::outcome::cut && !at_end_;
    rest_.assign(into.bytes.begin() + static_cast<std::ptrdiff_t>(end.end),
                 into.bytes.begin() + static_cast<std::ptrdiff_t>(into.size));
    into.fetched = into.size;
    into.is_last = at_end_;
    into.size = end.end;
    line_ += lines_in(into.text()) + (is_skipping_ ? 1 : 0);
    return into.size != 0;
}

bool block_reader::read_first_row(first_row& into) {
    std::size_t begin = into.end;
    rows found;
    row_reader::place place{.end = 0, .how = row_reader::outcome::incomplete};
    const auto is_in_part = [&] {
        return place.how == row_reader::outcome::incomplete ||
               (place.how == row_reader::outcome::cut && !at_end_ &&
                place.end <= begin + longest_field);
    };
    bool needs_more = begin == first_.size;
    while (is_in_part()) {
        found.clear();
        if (std::exchange(needs_more, true)) {
            fetch(first_);
        }
        const std::string_view text = first_.text();
        if (begin == 0 && text.starts_with(byte_order_mark)) {
            begin = byte_order_mark.size();
        }
        if (begin == first_.size) {
            return false;
        }
        place = rows_.read(text, begin, at_end_, into.next_line, found);
    }
    const std::string_view text = first_.text().substr(begin, place.end - begin);
    into.line = into.next_line;
    into.next_line += lines_in(text);
    into.end = place.end;
    into.problem = found[0].problem;
    into.has_lone_return = has_lone_return(text.substr(0, longest_field));
    into.fields.assign(found.fields(found[0]).begin(), found.fields(found[0]).end());
    return true;
}

void block_reader::begin_after(const first_row& header) {
    if (header.problem != fault::none) {
        const bool is_too_long = header.problem == fault::too_long;
        throw program::failure{
            is_too_long
                ? program::say({"{}: the header row has a field longer than 64 KiB",
                                "{}：表头中有超过 64 KiB 的字段"},
                               source_.name())
                : program::say({"{}: the header row has broken quoting or is longer than 64 KiB",
                                "{}：表头引号不完整，或长度超过 64 KiB"},
                               source_.name())};
    }
    rows_ = row_reader{header.fields.size()};
    line_ = header.next_line;
    rest_.assign(first_.bytes.begin() + static_cast<std::ptrdiff_t>(header.end),
                 first_.bytes.begin() + static_cast<std::ptrdiff_t>(first_.size));
    first_ = {};
}

std::vector<std::string> block_reader::read_header() {
    first_row header;
    if (!read_first_row(header)) {
        return {};
    }
    begin_after(header);
    return header.fields;
}

void block_reader::read_rows(const block& from, rows& into) const {
    const std::string_view text{from.bytes.data(), from.fetched};
    std::uint64_t line = from.first_line;
    for (std::size_t begin = 0; begin < from.size;) {
        const row_reader::place end = rows_.read(text, begin, from.is_last, line, into);
        line += end.lines;
        begin = end.end;
    }
}

} // namespace csv
