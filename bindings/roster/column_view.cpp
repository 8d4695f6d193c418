// SPDX-License-Identifier: Apache-2.0
#include "roster/column_view.hpp"

#include <array>

namespace binding {

namespace {

template <class End>
std::string_view text_between(const column_view& of, std::int64_t row) noexcept {
    const auto begin = of.at<End>(row);
    const auto end = of.at<End>(row + 1);
    return {of.characters + begin, static_cast<std::size_t>(end - begin)};
}

/// 16 bytes: the size, then the text where it has at most 12, else its first 4 and where it lies.
constexpr std::int64_t view_bytes = 16;
constexpr std::uint32_t inlined_bytes = 12;

std::optional<std::string_view> view_at(const column_view& of, std::int64_t row) noexcept {
    const char* const view = static_cast<const char*>(of.values) + (of.offset + row) * view_bytes;
    std::uint32_t size = 0;
    std::memcpy(&size, view, sizeof size);
    if (size <= inlined_bytes) {
        return std::string_view{view + 4, size};
    }
    if (of.what == storage::duckdb_text) {
        const char* text = nullptr;
        std::memcpy(&text, view + 8, sizeof text);
        return std::string_view{text, size};
    }
    std::int32_t place = 0;
    std::int32_t begin = 0;
    std::memcpy(&place, view + 8, sizeof place);
    std::memcpy(&begin, view + 12, sizeof begin);
    if (place < 0 || place >= of.more_count || begin < 0 ||
        begin + std::int64_t{size} > of.more_sizes[place]) {
        return std::nullopt;
    }
    return std::string_view{static_cast<const char*>(of.more[place]) + begin, size};
}

} // namespace

std::optional<std::string_view> column_view::text_at(std::int64_t row) const noexcept {
    switch (what) {
    case storage::text: return text_between<std::int32_t>(*this, row);
    case storage::large_text: return text_between<std::int64_t>(*this, row);
    default: return view_at(*this, row);
    }
}

column_view::range column_view::list_at(std::int64_t row) const noexcept {
    switch (what) {
    case storage::list: return {at<std::int32_t>(row), at<std::int32_t>(row + 1)};
    case storage::large_list: return {at<std::int64_t>(row), at<std::int64_t>(row + 1)};
    default: {
        const auto [first, count] = at<std::array<std::int64_t, 2>>(row);
        return {first, first + count};
    }
    }
}

} // namespace binding
