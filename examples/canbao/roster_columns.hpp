// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace program {

/// The columns of a roster, in the order in which rows are checked.
enum class column : std::uint8_t {
    id,
    policy,
    categories,
    recognised_on,
    tier,
    paid_on,
    event,
    event_on,
    circumstances,
    lapsed_years,
    repaid_years
};

inline constexpr std::array<std::string_view, 11> column_names{
    "id",    "policy",   "categories",    "recognised_on", "tier",        "paid_on",
    "event", "event_on", "circumstances", "lapsed_years",  "repaid_years"};

constexpr std::string_view name(column which) noexcept {
    return column_names[static_cast<std::size_t>(which)];
}

/// The fields of one row by column; empty where the file lacks the column.
struct row_texts {
    std::array<std::string_view, column_names.size()> texts{};

    [[nodiscard]] std::string_view operator[](column which) const noexcept {
        return texts[static_cast<std::size_t>(which)];
    }
};

/// Where the columns stand in one file.
class column_places {
public:
    /// Throws where a known column stands twice. The name of the file is for the message.
    column_places(std::span<const std::string> header, std::string_view file);

    [[nodiscard]] bool has(column which) const noexcept;
    [[nodiscard]] row_texts texts(std::span<const std::string_view> fields) const noexcept;

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::array<std::size_t, column_names.size()> places_{};
};

} // namespace program
