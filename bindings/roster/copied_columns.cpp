// SPDX-License-Identifier: Apache-2.0
#include "roster/copied_columns.hpp"

#include "roster/bits.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

namespace binding {

using canbao::date;

namespace {

/// Calls `work` with a value of the type that whole numbers lie in; false where they are none.
bool with_integer(storage what, const auto& work) {
    switch (what) {
    case storage::int8: return work(std::int8_t{});
    case storage::uint8: return work(std::uint8_t{});
    case storage::int16: return work(std::int16_t{});
    case storage::uint16: return work(std::uint16_t{});
    case storage::int32: return work(std::int32_t{});
    case storage::uint32: return work(std::uint32_t{});
    case storage::int64: return work(std::int64_t{});
    case storage::uint64: return work(std::uint64_t{});
    default: return false;
    }
}

/// The values of a column from a row on. Loops go by it, for bytes that are written might otherwise
/// be those of the view.
template <class Value>
class values_from {
public:
    values_from(const column_view& from, std::int64_t begin) noexcept
        : first_{static_cast<const char*>(from.values) +
                 (from.offset + begin) * std::int64_t{sizeof(Value)}} {}
    Value operator[](std::size_t row) const noexcept {
        Value one;
        std::memcpy(&one, first_ + row * sizeof one, sizeof one);
        return one;
    }

    /// Asks for rows that are read here and there, which no processor foresees.
    void fetch(std::size_t row, std::size_t count) const noexcept {
        constexpr std::size_t line = 64;
        for (std::size_t byte = 0; byte < count * sizeof(Value); byte += line) {
            __builtin_prefetch(first_ + row * sizeof(Value) + byte);
        }
    }

private:
    const char* first_;
};

template <class Value>
using unsigned_of = std::make_unsigned_t<Value>;

constexpr std::size_t rows_of_a_word = 64;

/// A bit for each of some rows, at most 64.
constexpr std::uint64_t every_row(std::size_t rows) noexcept {
    return ~std::uint64_t{0} >> (rows_of_a_word - rows);
}
/// Of some rows those that have a value.
inline std::uint64_t rows_there(const column_view& from, std::int64_t begin,
                                std::size_t rows) noexcept {
    if (from.validity == nullptr || from.what == storage::none) {
        return from.what == storage::none ? 0 : every_row(rows);
    }
    const auto first = static_cast<std::size_t>(from.offset + begin);
    const std::uint8_t* const bytes = from.validity + first / 8;
    const std::size_t behind = first % 8; // bits of rows before these
    const std::size_t size = bytes_of_bits(behind + rows);
    std::uint64_t bits = eight_of(bytes, std::min(size, std::size_t{8})) >> behind;
    if (size > 8) {
        bits |= std::uint64_t{bytes[8]} << (rows_of_a_word - behind);
    }
    return bits & every_row(rows);
}

/// The numbers of the rows whose bits are set.
void each_row(std::uint64_t bits, const auto& visit) {
    for (; bits != 0; bits &= bits - 1) {
        visit(static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

/// Writes what `say(value)` says of each row that has a value, and `none` of the others; false
/// where `is_wrong(value)` is not 0: it may be asked about what stands in any row.
template <class Value, class Said>
bool copy_rows(const column_view& from, std::int64_t begin, std::span<Said> into, Said none,
               const auto& is_wrong, const auto& say) noexcept {
    const values_from<Value> values{from, begin};
    unsigned_of<Value> wrong{};
    const auto copy = [&](std::size_t first, auto count) {
        Said* const rows = into.data() + first;
        const std::uint64_t there =
            rows_there(from, begin + static_cast<std::int64_t>(first), count);
        const std::size_t known = count_ones(there);
        if (known > count / 2) {
            unsigned_of<Value> any{};
            for (std::size_t row = 0; row < count; ++row) {
                any = static_cast<unsigned_of<Value>>(any | is_wrong(values[first + row]));
            }
            if (any == 0) {
                for (std::size_t row = 0; row < count; ++row) {
                    rows[row] = say(values[first + row]);
                }
                if (known != count) {
                    each_row(~there & every_row(count), [&](std::size_t row) { rows[row] = none; });
                }
                return;
            }
        }
        constexpr std::size_t ahead = 512;
        values.fetch(first + ahead, count);
        std::fill_n(rows, std::size_t{count}, none);
        each_row(there, [&](std::size_t row) {
            const Value one = values[first + row];
            const auto its = is_wrong(one);
            wrong = static_cast<unsigned_of<Value>>(wrong | its);
            rows[row] = its != 0 ? none : say(one);
        });
    };
    std::size_t first = 0;
    for (; first + rows_of_a_word <= into.size(); first += rows_of_a_word) {
        copy(first, std::integral_constant<std::size_t, rows_of_a_word>{}); // known when compiled
    }
    if (first != into.size()) {
        copy(first, into.size() - first);
    }
    return wrong == 0;
}

/// Whether the texts of rows have characters.
template <class End>
bool have_characters(const column_view& from, std::int64_t begin, std::size_t rows) noexcept {
    const values_from<End> ends{from, begin};
    unsigned empty = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        empty |= ends[row + 1] == ends[row] ? 1U : 0U;
    }
    return empty == 0;
}

} // namespace

bool are_there(const column_view& from, std::int64_t begin, std::size_t rows) noexcept {
    bool all = true;
    for (std::size_t first = 0; first < rows && all; first += rows_of_a_word) {
        const std::size_t count = std::min(rows_of_a_word, rows - first);
        all =
            count_ones(rows_there(from, begin + static_cast<std::int64_t>(first), count)) == count;
    }
    return all;
}

bool copy_numbers(const column_view& from, std::int64_t begin, limits within,
                  std::span<std::uint8_t> into) noexcept {
    return with_integer(from.what, [&]<class Value>(Value) {
        using bits = unsigned_of<Value>;
        const auto least = static_cast<bits>(within.least);
        const auto span = static_cast<bits>(within.most - within.least);
        return copy_rows<Value>(
            from, begin, into, static_cast<std::uint8_t>(within.least),
            [least, span](Value one) {
                const auto above = static_cast<bits>(static_cast<bits>(one) - least);
                return above > span ? bits{1} : bits{0};
            },
            [](Value one) { return static_cast<std::uint8_t>(one); });
    });
}

template <class Said>
bool look_up(const column_view& from, std::int64_t begin, std::span<const std::uint32_t> values,
             std::span<Said> into) noexcept {
    const std::size_t none = values.size() - 1;
    if (none == 0) {
        return false;
    }
    return with_integer(from.what, [&]<class Place>(Place) {
        using bits = unsigned_of<Place>;
        constexpr std::uint64_t largest = std::numeric_limits<Place>::max(); // below all negative
        const auto last = static_cast<bits>(std::min<std::uint64_t>(none - 1, largest));
        return copy_rows<Place>(
            from, begin, into, static_cast<Said>(values[none]),
            [last](Place one) { return static_cast<bits>(one) > last ? bits{1} : bits{0}; },
            [said = values.data()](Place one) {
                return static_cast<Said>(said[static_cast<bits>(one)]);
            });
    });
}
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint32_t>,
                      std::span<std::uint8_t>) noexcept;
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint32_t>,
                      std::span<std::uint32_t>) noexcept;
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint32_t>,
                      std::span<std::int32_t>) noexcept;

bool copy_masks(const column_view& from, std::int64_t begin, std::uint64_t known,
                std::span<std::uint32_t> into) noexcept {
    const auto unknown = static_cast<std::uint32_t>(~known);
    return copy_rows<std::uint32_t>(
        from, begin, into, std::uint32_t{0},
        [unknown](std::uint32_t mask) { return mask & unknown; },
        [](std::uint32_t mask) { return mask; });
}

bool copy_days(const column_view& from, std::int64_t begin, std::span<std::int32_t> into) noexcept {
    constexpr auto first = static_cast<std::uint32_t>(canbao::first_date.days);
    constexpr auto span = static_cast<std::uint32_t>(canbao::last_date.days) - first;
    return copy_rows<std::int32_t>(
        from, begin, into, date::absent,
        [](std::int32_t day) { return static_cast<std::uint32_t>(day) - first > span ? 1U : 0U; },
        [](std::int32_t day) { return day; });
}

bool have_text(const column_view& from, std::int64_t begin, std::size_t rows) noexcept {
    if (!are_there(from, begin, rows)) {
        return false;
    }
    switch (from.what) {
    case storage::text: return have_characters<std::int32_t>(from, begin, rows);
    case storage::large_text: return have_characters<std::int64_t>(from, begin, rows);
    default: return false;
    }
}

} // namespace binding
