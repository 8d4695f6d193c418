// SPDX-License-Identifier: Apache-2.0
#include "roster/copied_columns.hpp"

#include <algorithm>
#include <array>
#include <cstring>
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

private:
    const char* first_;
};

/// `look_up` of a place that lies in so many bits.
template <class Place, class Said>
bool look_up_places(const values_from<Place>& places, const std::uint8_t* has, std::size_t rows,
                    std::span<const std::uint32_t> values, Said* into) {
    using wide = std::conditional_t<sizeof(Place) == 8, std::uint64_t, std::uint32_t>;
    constexpr std::size_t at_once = 256; // near the processor
    std::array<std::uint32_t, at_once> found{};
    const std::uint32_t* const said = values.data();
    const auto none = static_cast<std::uint32_t>(values.size() - 1);
    std::uint32_t unknown = 0;
    for (std::size_t first = 0; first < rows; first += at_once) {
        const std::size_t count = std::min(at_once, rows - first);
        for (std::size_t row = 0; row < count; ++row) {
            const auto stands = static_cast<wide>(places[first + row]);
            const std::uint32_t is_outside = stands >= none ? 1U : 0U;
            const std::uint32_t is_there = has[first + row];
            unknown |= is_outside & is_there;
            found[row] =
                (is_outside | (is_there ^ 1U)) != 0 ? none : static_cast<std::uint32_t>(stands);
        }
        for (std::size_t row = 0; row < count; ++row) {
            into[first + row] = static_cast<Said>(said[found[row]]);
        }
    }
    return unknown == 0;
}

/// Whether the texts of rows that have one have characters.
template <class End>
bool have_characters(const column_view& from, std::int64_t begin,
                     std::span<const std::uint8_t> there) noexcept {
    const values_from<End> ends{from, begin};
    unsigned empty = 0;
    for (std::size_t row = 0; row < there.size(); ++row) {
        empty |= ends[row + 1] == ends[row] ? 1U : 0U;
    }
    return empty == 0;
}

} // namespace

void spread_validity(const column_view& from, std::int64_t begin, std::size_t rows,
                     std::vector<std::uint8_t>& into) {
    into.resize(rows + 8);
    if (from.validity == nullptr) {
        std::fill(into.begin(), into.end(), from.what == storage::none ? 0 : 1);
        return;
    }
    const std::int64_t first = from.offset + begin;
    std::size_t row = 0;
    if (first % 8 == 0) {
        const std::uint8_t* const bytes = from.validity + first / 8;
        for (; row + 8 <= rows; row += 8) {
            // Bit n of each byte n, moved to the lowest.
            const std::uint64_t eight =
                (bytes[row / 8] * 0x0101010101010101U) & 0x8040201008040201U;
            const std::uint64_t ones = ((eight + 0x7F7F7F7F7F7F7F7FU) | eight) >> 7U;
            const std::uint64_t spread = ones & 0x0101010101010101U;
            std::memcpy(into.data() + row, &spread, sizeof spread);
        }
    }
    for (; row < rows; ++row) {
        into[row] = from.has_value(begin + static_cast<std::int64_t>(row)) ? 1 : 0;
    }
}

bool copy_numbers(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
                  limits within, std::uint8_t* into) {
    return with_integer(from.what, [&]<class Value>(Value) {
        using bits = std::make_unsigned_t<Value>;
        const auto least = static_cast<Value>(within.least);
        const auto span = static_cast<bits>(within.most - within.least);
        const values_from<Value> values{from, begin};
        const std::uint8_t* const has = there.data();
        std::uint8_t* const numbers = into;
        const std::size_t rows = there.size();
        bits outside = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const Value stands = values[row];
            const Value one = has[row] != 0 ? stands : least;
            const auto above = static_cast<bits>(static_cast<bits>(one) - static_cast<bits>(least));
            outside = static_cast<bits>(outside | (above > span ? bits{1} : bits{0}));
            numbers[row] = static_cast<std::uint8_t>(one);
        }
        return outside == 0;
    });
}

template <class Said>
bool look_up(const column_view& from, std::int64_t begin, std::span<const std::uint8_t> there,
             std::span<const std::uint32_t> values, Said* into) {
    return with_integer(from.what, [&]<class Place>(Place) {
        return look_up_places(values_from<Place>{from, begin}, there.data(), there.size(), values,
                              into);
    });
}
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint8_t>,
                      std::span<const std::uint32_t>, std::uint8_t*);
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint8_t>,
                      std::span<const std::uint32_t>, std::uint32_t*);
template bool look_up(const column_view&, std::int64_t, std::span<const std::uint8_t>,
                      std::span<const std::uint32_t>, std::int32_t*);

bool copy_masks(const column_view& from, std::int64_t begin, std::size_t rows, std::uint64_t known,
                std::uint32_t* into) noexcept {
    std::uint32_t any = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        into[row] = from.at<std::uint32_t>(begin + static_cast<std::int64_t>(row));
        any |= into[row];
    }
    return (any & ~known) == 0;
}

days_copied copy_days(const column_view& from, std::int64_t begin,
                      std::span<const std::uint8_t> there, std::int32_t* into) noexcept {
    constexpr auto first = static_cast<std::uint32_t>(canbao::first_date.days);
    constexpr auto span = static_cast<std::uint32_t>(canbao::last_date.days) - first;
    const values_from<std::int32_t> days{from, begin};
    std::uint32_t bad = 0;
    std::uint32_t missing = 0;
    for (std::size_t row = 0; row < there.size(); ++row) {
        const std::int32_t one = days[row];
        const std::uint32_t has = there[row];
        bad |= static_cast<std::uint32_t>(one) - first > span ? has : 0U;
        missing |= has ^ 1U;
        into[row] = has != 0 ? one : date::absent;
    }
    return {.has_bad = bad != 0, .has_missing = missing != 0};
}

bool have_text(const column_view& from, std::int64_t begin,
               std::span<const std::uint8_t> there) noexcept {
    if (std::find(there.begin(), there.end(), 0) != there.end()) {
        return false;
    }
    switch (from.what) {
    case storage::text: return have_characters<std::int32_t>(from, begin, there);
    case storage::large_text: return have_characters<std::int64_t>(from, begin, there);
    default: return false;
    }
}

} // namespace binding
