// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_MIXED_HPP
#define CANBAO_ROSTERS_MIXED_HPP

#include <canbao/base/common_divisor.hpp>
#include <canbao/base/kept.hpp>
#include <canbao/rosters/assess_columns.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

// Assesses rosters whose rows name one of several policies.
namespace canbao::inline v0_1 {

namespace detail {

#if CANBAO_DETAIL_VECTORS

/// A plan whose money has the same unit as those of some other policies.
template <class Policy, std::int32_t Unit>
CANBAO_DETAIL_KEPT inline constexpr kernel_recipe recipe_in_unit = prepare(Policy::rules, Unit);

template <class... Policies>
inline constexpr std::int32_t common_unit = [] {
    std::int32_t unit = 0;
    ((unit = common_divisor(unit, unit_of(Policies::rules))), ...);
    return unit;
}();

#endif

template <class... Policies>
bool assess_in_vectors([[maybe_unused]] instructions with, [[maybe_unused]] bool streams,
                       [[maybe_unused]] std::span<const std::uint8_t> policy,
                       [[maybe_unused]] const application_columns& in,
                       [[maybe_unused]] const assessment_columns& out) noexcept {
#if CANBAO_DETAIL_VECTORS
    constexpr std::int32_t unit = common_unit<Policies...>;
    if constexpr ((recipe_in_unit<Policies, unit>.fits && ...)) {
        vector_input from = vectors_of(in);
        from.policy = policy.data();
        return run_kernel<recipe_in_unit<Policies, unit>...>(with, from, vectors_of(out),
                                                             in.paid_on.size(), streams);
    }
#endif
    return false;
}

} // namespace detail

/// Assesses a roster whose rows are of several policies, in one pass and in any order. The column
/// `policy` has the number of each row's policy in the list, from 0. False, and nothing written,
/// where the lengths of columns do not agree, a column is empty that one of the policies reads, or
/// a number is none of a policy.
///
/// Each row is assessed by all of them, several rows at a time: for few policies that takes less
/// than to bring the rows of each together. For many, assess each policy's rows by themselves.
///
///     if (!canbao::assess_mixed<hunan_2023, hunan_2024>(policy, applications, {.due = due})) { … }
template <contribution_policy... Policies>
[[nodiscard]] constexpr bool assess_mixed(std::span<const std::uint8_t> policy,
                                          const application_columns& in,
                                          const assessment_columns& out) noexcept {
    std::uint8_t highest = 0;
    for (const std::uint8_t number : policy) {
        highest = number > highest ? number : highest;
    }
    if (policy.size() != in.paid_on.size() ||
        !(detail::columns_suffice(Policies::rules, in, out) && ...) ||
        highest >= sizeof...(Policies)) {
        return false;
    }
    if (!std::is_constant_evaluated() &&
        detail::assess_in_vectors<Policies...>(detail::best_instructions(),
                                               detail::is_streamed(out), policy, in, out)) {
        return true;
    }
    const std::array<const rule_table*, sizeof...(Policies)> rules{&Policies::rules...};
    for (std::size_t row = 0; row < policy.size(); ++row) {
        detail::put_row(out, row, assess(*rules[policy[row]], detail::row_of(in, row)));
    }
    return true;
}

} // namespace canbao

#endif
