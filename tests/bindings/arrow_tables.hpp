// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"
#include "roster/columns.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Rosters as other programs would hand them over, made from what a file would have in its fields.
namespace arrow_tests {

/// How a column is held.
enum class held_as {
    text,
    large_text,
    text_view,
    text_dictionary, ///< int8 places
    wide_dictionary, ///< int64 places, large text
    list,
    large_list,
    date32,
    date64,
    seconds,
    milliseconds,
    microseconds,
    nanoseconds,
    date_dictionary, ///< uint16 places, date32
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
    nothing ///< null, where all are empty
};

inline constexpr std::size_t held_ways = static_cast<std::size_t>(held_as::nothing) + 1;

/// A column of texts: empty stands for a missing value.
struct text_column {
    std::string name;
    std::vector<std::string> texts{};
    /// What numbers stand for the texts, where it is held as numbers; nothing of one that has none.
    std::vector<std::optional<std::int64_t>> numbers{};
    held_as held = held_as::text;
};

/// Whether all of a column's values can be held so.
bool can_be(const text_column& column, held_as held);

/// How batches lie in memory.
struct layout {
    std::int64_t rows = 1'000; ///< of a batch
    std::int64_t before = 0;   ///< rows in front of it in each buffer, which are not its own
    bool offset_above = false; ///< of the struct, and not of its columns
    bool has_bitmaps = false;  ///< even where nothing is missing
};

/// A stream of the columns, in batches.
void make_stream(std::span<const text_column> columns, const layout& how, ArrowArrayStream& into);

/// What a stream gives, as texts: empty where a value is missing. Columns by name.
struct table {
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> columns;
    std::size_t rows = 0;
    std::string failure; ///< of the stream

    [[nodiscard]] const std::vector<std::string>& operator[](std::string_view name) const;
};
table read_all(ArrowArrayStream& stream);

inline bool is_released(const ArrowArrayStream& stream) {
    return stream.release == nullptr;
}

} // namespace arrow_tests
