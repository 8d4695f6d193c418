// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

// Columns as other programs hold them.
namespace binding {

/// How the values of a column lie in memory, as Arrow has it; `duckdb_text` and
/// `duckdb_list` are DuckDB's own.
enum class storage : std::uint8_t {
    none, ///< no values: all are missing
    int8,
    uint8,
    int16,
    uint16,
    int32,
    uint32,
    int64,
    uint64,
    float32,
    float64,
    date32, ///< days in 32 bits
    seconds,
    milliseconds, ///< since 1970-01-01, in 64 bits; a date64 is one of these
    microseconds,
    nanoseconds,
    text,       ///< UTF-8, places of the ends in 32 bits
    large_text, ///< the same in 64
    text_view,
    duckdb_text,
    list, ///< of texts
    large_list,
    duckdb_list ///< the first and how many, in 64 bits each
};

constexpr bool is_text(storage what) noexcept {
    return what >= storage::text && what <= storage::duckdb_text;
}
constexpr bool is_list(storage what) noexcept {
    return what >= storage::list;
}

/// A column's rows, borrowed from whoever holds them. A dictionary is a column of places in another
/// one; a list is one of ranges in another one.
struct column_view {
    storage what = storage::none;
    bool is_dictionary = false;
    std::int64_t size = 0;   ///< rows
    std::int64_t offset = 0; ///< of the first row in each buffer
    const std::uint8_t* validity =
        nullptr;                       ///< a bit for each row that has a value; nullptr: all have
    const void* values = nullptr;      ///< numbers, days, ends of texts or lists, views
    const char* characters = nullptr;  ///< of texts
    const void* const* more = nullptr; ///< the characters of views
    const std::int64_t* more_sizes = nullptr; ///< their sizes
    std::int32_t more_count = 0;              ///< how many of these
    const column_view* inner = nullptr;       ///< the dictionary's values, the list's elements

    template <class Value>
    [[nodiscard]] Value at(std::int64_t row) const noexcept {
        Value one;
        std::memcpy(&one,
                    static_cast<const char*>(values) + (offset + row) * std::int64_t{sizeof one},
                    sizeof one);
        return one;
    }
    [[nodiscard]] bool has_value(std::int64_t row) const noexcept {
        const std::int64_t bit = offset + row;
        return what != storage::none &&
               (validity == nullptr || (validity[bit / 8] >> (bit % 8) & 1) != 0);
    }
    /// The text of a row that has a value; nothing where a view is of no buffer of the column.
    [[nodiscard]] std::optional<std::string_view> text_at(std::int64_t row) const noexcept;
    /// First and behind the last element of a row that has a value.
    struct range {
        std::int64_t begin = 0;
        std::int64_t end = 0;
    };
    [[nodiscard]] range list_at(std::int64_t row) const noexcept;
};

} // namespace binding
