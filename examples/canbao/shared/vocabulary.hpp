// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/policies/registry.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The words that rosters and results are written in.
namespace program {

enum class word_group : std::uint8_t {
    column,
    category,
    group,
    event,
    circumstance,
    plan,
    route,
    fund,
    surcharge,
    status,
    reason,
    note,
    problem
};

/// What a group is called, in files.
inline constexpr std::array<std::string_view, 13> word_group_codes{
    "column", "category",  "group",  "event",  "circumstance", "plan",   "route",
    "fund",   "surcharge", "status", "reason", "note",         "problem"};

constexpr std::string_view code(word_group group) noexcept {
    return word_group_codes[static_cast<std::size_t>(group)];
}

/// A word, and the policies that use it.
struct vocabulary_word {
    word_group group = word_group::column;
    std::string_view code;
    std::string_view name;                    ///< in Chinese
    std::vector<std::string_view> policies{}; ///< none: it belongs to no policy
    bool is_own = false;                      ///< of policies that brought it
};

enum class which_words : std::uint8_t {
    known, ///< published words that no policy uses are among them
    used
};

/// Words by group: the published ones in the order of the vocabulary, then those of the policies'
/// own. A code that means something else in another policy stands once for each meaning.
std::vector<vocabulary_word> vocabulary_of(std::span<const canbao::policy_entry> policies,
                                           which_words which);

} // namespace program
