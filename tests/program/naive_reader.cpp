// SPDX-License-Identifier: Apache-2.0
#include "naive_reader.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace tests {

namespace {

struct naive_row {
    std::vector<std::string> fields;
    std::string_view rest; ///< of the text, behind the row
    bool is_broken = false;
};

bool take(std::string_view& text, std::string_view what) {
    const bool is_there = text.starts_with(what);
    text.remove_prefix(is_there ? what.size() : 0);
    return is_there;
}

/// What is between the quotes; false where the closing one is missing.
bool take_quoted(std::string_view& text, std::string& field) {
    for (;;) {
        if (text.empty()) {
            return false;
        }
        if (take(text, "\"\"")) {
            field += '"';
        } else if (take(text, "\"")) {
            return true;
        } else {
            field += text.front();
            text.remove_prefix(1);
        }
    }
}

void take_plain(std::string_view& text, std::string& field) {
    while (!text.empty() && !text.starts_with(',') && !text.starts_with('"') &&
           !text.starts_with('\n') && !text.starts_with("\r\n")) {
        field += text.front();
        text.remove_prefix(1);
    }
}

naive_row take_row(std::string_view text) {
    const std::string_view whole = text;
    naive_row row;
    do {
        std::string field;
        if (!take(text, "\"")) {
            take_plain(text, field);
        } else if (!take_quoted(text, field)) {
            row.is_broken = true;
        }
        const bool goes_on = text.empty() || text.starts_with(',') || text.starts_with('\n') ||
                             text.starts_with("\r\n");
        row.is_broken = row.is_broken || !goes_on;
        if (!row.is_broken) {
            row.fields.push_back(field);
        }
    } while (!row.is_broken && take(text, ","));
    if (row.is_broken) {
        text = whole.substr(std::min(whole.find('\n'), whole.size()));
    }
    if (!take(text, "\r\n")) {
        take(text, "\n");
    }
    row.rest = text;
    return row;
}

} // namespace

std::string read_naively(std::string_view text) {
    std::string shown;
    std::size_t columns = 0;
    std::size_t kept = 0; // blank lines at the end are no rows
    for (std::size_t line = 1; !text.empty();) {
        naive_row row = take_row(text);
        const bool is_first = line == 1;
        columns = line == 1 ? row.fields.size() : columns;
        const bool is_bad = row.is_broken || row.fields.size() != columns;
        row.fields.resize(std::min(row.fields.size(), columns));
        shown += fmt::format("{}{}{}[{}]", line == 1 ? "" : " ", line, is_bad ? "!bad_row" : "",
                             fmt::join(row.fields, "|"));
        const std::string_view taken = text.substr(0, text.size() - row.rest.size());
        line += static_cast<std::size_t>(std::count(taken.begin(), taken.end(), '\n'));
        const bool is_blank = taken.find_first_not_of(", \t\r\n") == std::string_view::npos;
        kept = is_blank && !is_first ? kept : shown.size();
        text = row.rest;
    }
    shown.resize(kept);
    return shown;
}

} // namespace tests
