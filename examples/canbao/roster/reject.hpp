// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace program {

/// Why a row is not assessed.
enum class problem : std::uint8_t {
    none,
    missing,
    bad_date,
    unknown_code,
    bad_number,
    unknown_policy,
    bad_row,
    duplicate_id,
    too_long,
    group_stated,    ///< the code of a group among the categories
    birth_differs,   ///< the day of birth is not that of the event `birth`
    born_later,      ///< than the payment, without that event
    registered_later ///< than the payment
};

inline constexpr std::array<std::string_view, 13> problem_codes{"",
                                                                "missing",
                                                                "bad_date",
                                                                "unknown_code",
                                                                "bad_number",
                                                                "unknown_policy",
                                                                "bad_row",
                                                                "duplicate_id",
                                                                "too_long",
                                                                "group_stated",
                                                                "birth_differs",
                                                                "born_later",
                                                                "registered_later"};

constexpr std::string_view code(problem what) noexcept {
    return problem_codes[static_cast<std::size_t>(what)];
}

/// A problem of a row that is not assessed, and where it lies.
struct reject {
    std::uint64_t line = 0;    ///< of the file, from 1, where the row starts
    std::string_view id{};     ///< where known
    std::string_view column{}; ///< empty where the shape of the row is wrong
    problem what = problem::none;
    bool is_further = false; ///< of a row that has one already: the row counts once
};

/// Of a row whose id stands under its policy before; `is_further` where it is rejected anyway.
constexpr reject duplicate_reject(std::uint64_t line, std::string_view id, bool is_further) {
    return {.line = line,
            .id = id,
            .column = "id",
            .what = problem::duplicate_id,
            .is_further = is_further};
}

} // namespace program
