// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/columns.hpp"
#include "roster/reject.hpp"

#include <cstdint>
#include <string>

// The problems of a row as one number.
namespace binding {

/// Of each column at most one problem, in four bits; 0: the row is well-formed.
using problem_set = std::uint64_t;

inline constexpr unsigned bits_of_problem = 4;
static_assert(program::column_names.size() * bits_of_problem <= 64);
static_assert(program::problem_codes.size() <= 1U << bits_of_problem);

/// A problem of a column, as a bit pattern to be added to those of others.
constexpr problem_set in_set(program::column where, program::problem what) noexcept {
    return static_cast<problem_set>(what) << (bits_of_problem * static_cast<unsigned>(where));
}

/// Notes a problem; the first of a column stays.
constexpr void add_problem(problem_set& all, program::column where,
                           program::problem what) noexcept {
    const problem_set mask =
        in_set(where, static_cast<program::problem>((1U << bits_of_problem) - 1));
    all |= (all & mask) == 0 ? in_set(where, what) : 0;
}

/// What is wrong with a column.
constexpr program::problem problem_of(problem_set all, program::column where) noexcept {
    return static_cast<program::problem>(all >> (bits_of_problem * static_cast<unsigned>(where)) &
                                         ((1U << bits_of_problem) - 1));
}

/// `paid_on:missing;tier:bad_number`, in the order of the columns.
inline std::string text_of(problem_set all) {
    std::string text;
    for (std::size_t place = 0; place < program::column_names.size(); ++place) {
        const program::problem what = problem_of(all, static_cast<program::column>(place));
        if (what != program::problem::none) {
            text.append(text.empty() ? "" : ";")
                .append(program::column_names[place])
                .append(":")
                .append(program::code(what));
        }
    }
    return text;
}

} // namespace binding
