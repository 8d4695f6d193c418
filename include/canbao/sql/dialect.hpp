// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_DIALECT_HPP
#define CANBAO_SQL_DIALECT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Whose SQL a query is written in.
namespace canbao::inline v0_1 {

/// Whose SQL a query is written in. `mysql` is MariaDB's, too.
enum class sql_dialect : std::uint8_t { duckdb, spark, postgresql, mysql, sqlite };

/// All of them, by the names that the program takes, such as "postgresql".
inline constexpr std::array<std::string_view, 5> sql_dialect_codes{"duckdb", "spark", "postgresql",
                                                                   "mysql", "sqlite"};

/// The name of a dialect, such as "duckdb".
constexpr std::string_view code(sql_dialect dialect) noexcept {
    return sql_dialect_codes[static_cast<std::size_t>(dialect)];
}

} // namespace canbao

#endif
