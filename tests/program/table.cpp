// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <sstream>
#include <stdexcept>

namespace tests {

namespace {

std::vector<std::vector<std::string>> parse_rows(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    bool quoted = false;
    bool at_row_begin = true;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (at_row_begin) {
            rows.push_back({""});
            at_row_begin = false;
        }
        const char character = text[place];
        if (character == '"') {
            const bool doubled = quoted && place + 1 < text.size() && text[place + 1] == '"';
            if (doubled) {
                rows.back().back() += '"';
                ++place;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && character == ',') {
            rows.back().emplace_back();
        } else if (!quoted && character == '\n') {
            at_row_begin = true;
        } else {
            rows.back().back() += character;
        }
    }
    return rows;
}

} // namespace

table parse_table(std::string_view text) {
    if (!text.ends_with('\n')) {
        throw std::runtime_error{"a table must end with a line"};
    }
    const auto rows = parse_rows(text);
    table result{.columns = rows.at(0)};
    for (std::size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].size() != result.columns.size()) {
            throw std::runtime_error{"a row has a wrong number of fields"};
        }
        record& fields = result.rows.emplace_back();
        for (std::size_t place = 0; place < result.columns.size(); ++place) {
            fields[result.columns[place]] = rows[row][place];
        }
    }
    return result;
}

long long fen_of(const std::string& yuan) {
    const std::size_t point = yuan.find('.');
    if (point == std::string::npos || point == 0 || yuan.size() != point + 3 ||
        yuan.find_first_not_of("0123456789.") != std::string::npos) {
        return -1;
    }
    return std::stoll(yuan.substr(0, point) + yuan.substr(point + 1));
}

record summary_of(const std::string& text) {
    record found;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        const std::size_t end = line.find("  ", begin);
        if (end != std::string::npos) {
            found[line.substr(begin, end - begin)] = line.substr(line.find_last_of(' ') + 1);
        }
    }
    return found;
}

} // namespace tests
