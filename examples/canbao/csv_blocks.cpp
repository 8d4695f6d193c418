// SPDX-License-Identifier: Apache-2.0
#include "csv_blocks.hpp"

#include "failure.hpp"

#include <algorithm>

namespace csv {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint64_t lines_in(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
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
            here = rows_.read(text, here.end, false, 0, ignored);
        }
    }
    return here;
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
    while (!at_end_ && (end = find_end(into)).end == 0) {
        fetch(into); // the room is not enough for a single row
    }
    end.end = at_end_ ? into.size : end.end;
    is_skipping_ = end.how == row_reader::outcome::cut && !at_end_;
    rest_.assign(into.bytes.begin() + static_cast<std::ptrdiff_t>(end.end),
                 into.bytes.begin() + static_cast<std::ptrdiff_t>(into.size));
    into.fetched = into.size;
    into.is_last = at_end_;
    into.size = end.end;
    line_ += lines_in(into.text()) + (is_skipping_ ? 1 : 0);
    return into.size != 0;
}

std::vector<std::string> block_reader::read_header() {
    block first;
    rows header;
    row_reader::place place{.end = 0, .how = row_reader::outcome::incomplete};
    while (place.how == row_reader::outcome::incomplete) {
        fetch(first);
        const std::size_t begin =
            first.text().starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        if (begin == first.size) {
            return {};
        }
        place = rows_.read(first.text(), begin, at_end_, line_, header);
    }
    if (header[0].problem != fault::none) {
        const bool is_too_long = header[0].problem == fault::too_long;
        throw program::failure{
            is_too_long
                ? program::say({"{}: the header row has a field longer than 64 KiB",
                                "{}：表头中有超过 64 KiB 的字段"},
                               source_.name())
                : program::say({"{}: the header row has broken quoting or is longer than 64 KiB",
                                "{}：表头引号不完整，或长度超过 64 KiB"},
                               source_.name())};
    }
    std::vector<std::string> names;
    for (const std::string_view name : header.fields(header[0])) {
        names.emplace_back(name);
    }
    rows_ = row_reader{names.size()};
    line_ += lines_in(first.text().substr(0, place.end));
    rest_.assign(first.bytes.begin() + static_cast<std::ptrdiff_t>(place.end),
                 first.bytes.begin() + static_cast<std::ptrdiff_t>(first.size));
    return names;
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
