// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_SPELLING_HPP
#define CANBAO_SQL_SPELLING_HPP

#include <canbao/sql/dialect.hpp>
#include <canbao/sql/pieces.hpp>
#include <canbao/units/date.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// How the dialects spell what a query needs: a handful of functions, and all else is CASE and whole
// numbers. Days are numbers since 1970-01-01 within a query.
namespace canbao::inline v0_1::detail::sql {

/// What one dialect writes.
class spelling {
public:
    explicit spelling(sql_dialect dialect) : dialect_{dialect} {}

    [[nodiscard]] bool is(sql_dialect dialect) const noexcept { return dialect_ == dialect; }

    /// A day as a literal.
    [[nodiscard]] std::string day(date day) const {
        const auto iso = format_date(day);
        return (is(sql_dialect::sqlite) ? "" : "DATE ") + literal({iso.data(), iso.size()});
    }
    /// Whether a column's day may be used.
    [[nodiscard]] std::string is_in_range(const std::string& column) const {
        const std::string range = column + " BETWEEN " + day(first_date) + " AND " + day(last_date);
        // What is no day is given another one, or none.
        return is(sql_dialect::sqlite) ? range + " AND date(" + column + ") = " + column : range;
    }
    /// The number of a column's day.
    [[nodiscard]] std::string day_number(const std::string& column) const {
        switch (dialect_) {
        case sql_dialect::spark: return "datediff(" + column + ", DATE '1970-01-01')";
        case sql_dialect::mysql: return "DATEDIFF(" + column + ", DATE '1970-01-01')";
        case sql_dialect::sqlite: return "CAST(julianday(" + column + ") - 2440587.5 AS INTEGER)";
        default: return "CAST(" + column + " - DATE '1970-01-01' AS INTEGER)";
        }
    }
    /// The day of a number.
    [[nodiscard]] std::string day_of(const std::string& number) const {
        switch (dialect_) {
        case sql_dialect::spark: return "date_add(DATE '1970-01-01', CAST(" + number + " AS INT))";
        case sql_dialect::mysql: return "DATE_ADD(DATE '1970-01-01', INTERVAL " + number + " DAY)";
        case sql_dialect::sqlite: return "date((" + number + ") * 86400, 'unixepoch')";
        default: return "DATE '1970-01-01' + CAST(" + number + " AS INTEGER)";
        }
    }
    /// A part of a column's day: "YEAR", "MONTH" or "DAY".
    [[nodiscard]] std::string part(std::string_view which, const std::string& column) const {
        if (is(sql_dialect::sqlite)) {
            const std::string place = which == "YEAR" ? "1, 4" : which == "MONTH" ? "6, 2" : "9, 2";
            return "CAST(substr(" + column + ", " + place + ") AS INTEGER)";
        }
        const std::string extracted = "EXTRACT(" + std::string{which} + " FROM " + column + ")";
        return is(sql_dialect::postgresql) ? "CAST(" + extracted + " AS INTEGER)" : extracted;
    }
    /// Fen as yuan with two decimals.
    [[nodiscard]] std::string yuan(const std::string& fen) const {
        return is(sql_dialect::sqlite)
                   ? "printf('%d.%02d', (" + fen + ") / 100, (" + fen + ") % 100)"
                   : "CAST(CAST(" + fen + " AS DECIMAL(12, 0)) * 0.01 AS DECIMAL(14, 2))";
    }
    /// The same of a number that is the same in all rows.
    [[nodiscard]] std::string yuan(std::int64_t fen) const {
        const std::string cents = std::to_string(100 + fen % 100).substr(1);
        const std::string value = std::to_string(fen / 100) + "." + cents;
        return is(sql_dialect::sqlite) ? literal(value) : "CAST(" + value + " AS DECIMAL(14, 2))";
    }
    /// A quotient of numbers from 0 on, rounded down.
    [[nodiscard]] std::string quotient(const std::string& what, std::int64_t by) const {
        const bool is_named = is(sql_dialect::spark) || is(sql_dialect::mysql);
        const std::string_view sign = is_named ? " DIV " : is(sql_dialect::duckdb) ? " // " : " / ";
        return what + std::string{sign} + std::to_string(by);
    }
    /// A number as one of 64 bits.
    [[nodiscard]] std::string wide(const std::string& what) const {
        const std::string_view type = is(sql_dialect::mysql)    ? "SIGNED"
                                      : is(sql_dialect::sqlite) ? "INTEGER"
                                                                : "BIGINT";
        return "CAST(" + what + " AS " + std::string{type} + ")";
    }
    /// No text.
    [[nodiscard]] std::string no_text() const { return "CAST(NULL AS " + text_type() + ")"; }
    /// No day.
    [[nodiscard]] std::string no_day() const {
        return is(sql_dialect::sqlite) ? "NULL" : "CAST(NULL AS DATE)";
    }
    /// The type of texts.
    [[nodiscard]] std::string text_type() const {
        switch (dialect_) {
        case sql_dialect::spark: return "STRING";
        case sql_dialect::mysql: return "CHAR";
        case sql_dialect::duckdb: return "VARCHAR";
        default: return "TEXT";
        }
    }
    /// The least of several numbers.
    [[nodiscard]] std::string least(const texts& some) const {
        return of_several(is(sql_dialect::sqlite) ? "min" : "LEAST", some);
    }
    /// The greatest of several numbers.
    [[nodiscard]] std::string greatest(const texts& some) const {
        return of_several(is(sql_dialect::sqlite) ? "max" : "GREATEST", some);
    }
    /// Texts, one after the other.
    [[nodiscard]] std::string concatenated(const texts& some) const {
        const bool is_function = is(sql_dialect::mysql) || is(sql_dialect::spark);
        return is_function ? "CONCAT(" + joined(some, ", ") + ")"
                           : "(" + joined(some, " || ") + ")";
    }
    /// Whether it finds a row of a small table sooner than an arm of CASE. Spark, which compiles
    /// CASE, does not; MySQL has no index to do so by; and PostgreSQL expects so many rows of joins
    /// that it compiles a query for seconds.
    [[nodiscard]] bool joins_well() const noexcept {
        return is(sql_dialect::duckdb) || is(sql_dialect::sqlite);
    }
    /// Whether a text is somewhere in another.
    [[nodiscard]] std::string contains(const std::string& text, const std::string& what) const {
        switch (dialect_) {
        case sql_dialect::postgresql: return "strpos(" + text + ", " + what + ") > 0";
        case sql_dialect::mysql: return "LOCATE(" + what + ", " + text + ") > 0";
        case sql_dialect::duckdb:
        case sql_dialect::spark: return "contains(" + text + ", " + what + ")";
        default: return "instr(" + text + ", " + what + ") > 0";
        }
    }
    /// How long a code is, as LENGTH counts: in characters, or of what is compared byte by byte in
    /// bytes.
    [[nodiscard]] std::size_t length_of(std::string_view code) const noexcept {
        std::size_t characters = 0;
        for (const char one : code) {
            characters += (static_cast<unsigned char>(one) & 0xC0U) == 0x80U ? 0 : 1;
        }
        return is(sql_dialect::mysql) ? code.size() : characters;
    }
    /// A column as a text that is compared byte by byte, whatever its collation.
    [[nodiscard]] std::string bytes_of(const std::string& column) const {
        switch (dialect_) {
        case sql_dialect::postgresql: return "CAST(" + column + " AS TEXT) COLLATE \"C\"";
        case sql_dialect::mysql: return "CAST(CONVERT(" + column + " USING utf8mb4) AS BINARY)";
        case sql_dialect::sqlite: return "(" + column + " || '')";
        case sql_dialect::duckdb: return "CAST(" + column + " AS VARCHAR)";
        case sql_dialect::spark: return "CAST(" + column + " AS STRING)";
        }
        return column;
    }
    /// Whether a column of any type is an empty text.
    [[nodiscard]] std::string is_empty_text(const std::string& column) const {
        return is(sql_dialect::mysql) ? "LENGTH(" + column + ") = 0" : bytes_of(column) + " = ''";
    }
    /// A column whose empty text is none: files read into SQLite have such for numbers and days.
    [[nodiscard]] std::string given(const std::string& column) const {
        return is(sql_dialect::sqlite) ? "NULLIF(" + column + ", '')" : column;
    }
    /// What keeps a step of the query one: merged with the next, its expressions would be written
    /// out wherever they are named, and evaluated as often.
    [[nodiscard]] std::string_view fence() const noexcept {
        switch (dialect_) {
        case sql_dialect::postgresql: return "\n  OFFSET 0";
        case sql_dialect::mysql: return "\n  LIMIT 18446744073709551615";
        case sql_dialect::sqlite: return "\n  LIMIT -1";
        default: return "";
        }
    }

private:
    [[nodiscard]] static std::string of_several(std::string_view function, const texts& some) {
        return some.size() == 1 ? some.front()
                                : std::string{function} + "(" + joined(some, ", ") + ")";
    }

    sql_dialect dialect_;
};

} // namespace canbao::detail::sql

#endif
