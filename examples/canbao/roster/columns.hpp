// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
    repaid_years,
    born_on,
    wish,
    prepaid_years,
    registered_on
};

inline constexpr std::array<std::string_view, 15> column_names{
    "id",           "policy",  "categories", "recognised_on", "tier",
    "paid_on",      "event",   "event_on",   "circumstances", "lapsed_years",
    "repaid_years", "born_on", "wish",       "prepaid_years", "registered_on"};

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

struct column_claim;

/// Where the columns stand in one file.
///
/// A column is ours by its own name or a Chinese one, or because it is claimed to be. Names in
/// capitals are ours where no name is written in small letters. Whatever else is nearly a name of
/// ours is an error: it must not be passed over, nor guessed.
class column_places {
public:
    /// Throws where a column stands twice, where one is nearly ours, and where a claim is about
    /// nothing in the header. The name of the file is for the message.
    column_places(std::span<const std::string> header, std::string_view file,
                  std::span<const column_claim> claims);

    /// How many of these names are ours, sure or nearly: a title has none.
    static std::size_t likeness(std::span<const std::string> header,
                                std::span<const column_claim> claims);

    /// True where these names have those that every roster has: `id` and `paid_on`.
    static bool are_enough(std::span<const std::string> header,
                           std::span<const column_claim> claims);

    [[nodiscard]] bool has(column which) const noexcept;
    /// Those that are none of ours.
    [[nodiscard]] const std::vector<std::string>& others() const noexcept { return others_; }
    /// Among the fields of a row, of a column that the file has.
    [[nodiscard]] std::size_t place(column which) const noexcept {
        return places_[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] row_texts texts(std::span<const std::string_view> fields) const noexcept;

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::array<std::size_t, column_names.size()> places_{};
    std::vector<std::string> others_;
};

} // namespace program
