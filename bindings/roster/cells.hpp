// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/column_view.hpp"
#include "roster/problems.hpp"
#include "roster/row.hpp"
#include "shared/set_memo.hpp"
#include "shared/written_day.hpp"

#include <canbao/engine/columns.hpp>
#include <canbao/policies/registry.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

// Single cells of columns, by the rules for roster files.
namespace binding {

/// What a column is about.
enum class meaning : std::uint8_t { id, policy, day, number, set, event, route };

constexpr meaning meaning_of(program::column which) noexcept {
    switch (which) {
    case program::column::id: return meaning::id;
    case program::column::policy: return meaning::policy;
    case program::column::categories:
    case program::column::circumstances: return meaning::set;
    case program::column::event: return meaning::event;
    case program::column::wish: return meaning::route;
    case program::column::tier:
    case program::column::lapsed_years:
    case program::column::repaid_years:
    case program::column::prepaid_years: return meaning::number;
    default: return meaning::day;
    }
}

/// Whether values that lie so can be those of a column.
bool can_hold(program::column which, storage what) noexcept;
/// How an id is read, whatever its type is: of texts what they are, of all else whether it is
/// there, as of 8 bits.
constexpr storage id_storage(std::optional<storage> what) noexcept {
    return what && (is_text(*what) || *what == storage::none) ? *what : storage::uint8;
}
/// What a column holds, as in "days (date32, timestamps at midnight, or text)".
std::string_view held_by(program::column which) noexcept;

/// What a cell says: a set of words, a code or a number, and what is wrong with it.
struct cell {
    std::uint64_t value = 0;
    program::problem what = program::problem::none;
    bool is_given = false; ///< not empty

    friend bool operator==(const cell&, const cell&) = default;
};

/// A cell that is none of the column's, and what is wrong with it.
constexpr cell wrong(program::problem what) noexcept {
    return {.what = what, .is_given = true};
}

/// The day in a cell; none where it has none.
constexpr std::int32_t days_in(const cell& one) noexcept {
    return one.is_given && one.what == program::problem::none
               ? static_cast<std::int32_t>(static_cast<std::uint32_t>(one.value))
               : canbao::date::absent;
}

/// What is wrong with a value that is none of a column's.
constexpr program::problem fault_of(program::column which) noexcept {
    switch (meaning_of(which)) {
    case meaning::day: return program::problem::bad_date;
    case meaning::number: return program::problem::bad_number;
    default: return program::problem::unknown_code;
    }
}

/// Which numbers a column takes.
struct limits {
    std::int64_t least = 0;
    std::int64_t most = 0;
};
constexpr limits limits_of(program::column which) noexcept {
    return which == program::column::tier ? limits{1, 9} : limits{0, 99};
}

/// The number in a cell that has a value; nothing where it is no whole number of 64 bits.
std::optional<std::int64_t> integer_at(const column_view& from, std::int64_t row) noexcept;
/// Whether a cell is empty: a missing value, and what stands for one among fractions.
bool is_missing(const column_view& from, std::int64_t row) noexcept;

/// Reads cells, and remembers what most of them say.
class cell_reader {
public:
    explicit cell_reader(program::day_reading days) : days_{days} {}

    /// `words`: of the policy that the row is of; nullptr where it is not known.
    [[nodiscard]] cell at(program::column which, const column_view& from, std::int64_t row,
                          const canbao::policy_content* words);
    /// The words that a policy knows, as a mask.
    [[nodiscard]] std::uint64_t known_to(const canbao::policy_content* words,
                                         program::column which) noexcept;

private:
    struct known_mask {
        bool is_there = false;
        const canbao::policy_content* words = nullptr;
        std::uint64_t mask = 0;
    };

    [[nodiscard]] cell text_cell(program::column which, const canbao::policy_content* words,
                                 std::string_view text);
    [[nodiscard]] cell list_cell(program::column which, const column_view& from, std::int64_t row,
                                 const canbao::policy_content* words);

    program::day_reading days_;
    program::set_memo known_categories_;
    program::set_memo known_circumstances_;
    std::array<known_mask, program::column_names.size()>
        masks_; ///< as the last one asked knew them
};

} // namespace binding
