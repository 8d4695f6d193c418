// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_TABLE_NAME_HPP
#define CANBAO_SQL_TABLE_NAME_HPP

#include <canbao/sql/dialect.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

// The names of tables that may stand in a query: nothing else may, for a name comes from outside.
namespace canbao::inline v0_1::detail::sql {

constexpr bool is_letter(char one) noexcept {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '_';
}

/// How much of a name is a part without quotes: letters, digits and _.
constexpr std::size_t plain_part(std::string_view name) noexcept {
    std::size_t size = 0;
    while (size < name.size() &&
           (is_letter(name[size]) || (size != 0 && name[size] >= '0' && name[size] <= '9'))) {
        ++size;
    }
    return size;
}

/// How much of a name is a part between quotes, with the quotes; 0 where it does not end, is empty
/// or has what no name has. A quote within is doubled.
constexpr std::size_t quoted_part(std::string_view name, char quote) noexcept {
    if (name.empty() || name.front() != quote) {
        return 0;
    }
    for (std::size_t place = 1; place < name.size(); ++place) {
        const auto byte = static_cast<unsigned char>(name[place]);
        if (byte < 0x20 || byte == 0x7F || name[place] == '\\') {
            return 0;
        }
        if (name[place] == quote) {
            if (place + 1 == name.size() || name[place + 1] != quote) {
                return place > 1 ? place + 1 : 0;
            }
            ++place;
        }
    }
    return 0;
}

/// Whether a name is of a table: up to three parts with points between them, each plain or between
/// the dialect's quotes.
constexpr bool is_table_name(std::string_view name, sql_dialect dialect) noexcept {
    const bool has_backquotes = dialect == sql_dialect::mysql || dialect == sql_dialect::spark;
    for (int parts = 1; parts <= 3; ++parts) {
        const std::size_t size =
            (std::max)(plain_part(name), quoted_part(name, has_backquotes ? '`' : '"'));
        if (size == 0 || size == name.size()) {
            return size != 0;
        }
        if (name[size] != '.') {
            return false;
        }
        name.remove_prefix(size + 1);
    }
    return false;
}

} // namespace canbao::detail::sql

#endif
