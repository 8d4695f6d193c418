// SPDX-License-Identifier: Apache-2.0
#include "roster/kept_columns.hpp"

#include "csv/row_reader.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <string_view>

namespace program {

namespace {

constexpr wording no_names{"--keep takes the names of columns with commas between them",
                           "--keep 应为以逗号分隔的列名"};
constexpr wording kept_twice{"--keep names the column '{}' twice", "--keep 两次写了“{}”列"};
constexpr wording there_already{
    "the output has a column '{0}' of its own; --keep OTHER={0} keeps the roster's under another "
    "name",
    "结果中已有“{0}”列；可用 --keep 别名={0} 以其他列名保留名册中的该列"};

/// `title=name`, or a name for both; one that begins with = is a name.
kept_column split(std::string_view text) {
    const std::size_t equals = text.find('=');
    const bool has_title = equals != std::string_view::npos && equals != 0;
    return {.name = std::string{has_title ? text.substr(equals + 1) : text},
            .title = std::string{text.substr(0, has_title ? equals : text.size())}};
}

} // namespace

std::vector<kept_column> kept_columns(const std::vector<std::string>& given,
                                      const std::vector<wording>& output, naming how) {
    std::vector<kept_column> columns;
    for (const std::string& names : given) {
        csv::rows row;
        if (names.empty()) {
            throw failure{say(no_names)};
        }
        const auto end = csv::row_reader{}.read(names, 0, true, 1, row);
        if (row[0].problem != csv::fault::none || end.end != names.size()) {
            throw failure{say(no_names)};
        }
        for (const std::string_view name : row.fields(row[0])) {
            kept_column column = split(name);
            if (column.name.empty()) {
                throw failure{say(no_names)};
            }
            const auto has_title = [&column](const kept_column& other) {
                return other.title == column.title;
            };
            if (std::any_of(columns.begin(), columns.end(), has_title)) {
                throw failure{say(kept_twice, column.title)};
            }
            for (const wording& own : output) {
                if (column.title == word(own, how)) {
                    throw failure{say(there_already, column.title)};
                }
            }
            columns.push_back(std::move(column));
        }
    }
    return columns;
}

} // namespace program
