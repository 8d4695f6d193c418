// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_MIXED_HPP
#define CANBAO_ROSTERS_MIXED_HPP

#include <canbao/base/common_divisor.hpp>
#include <canbao/base/kept.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/rosters/assess_columns.hpp>

#include <algorithm>
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

/// What the money of all of some policies is counted in.
template <class... Policies>
inline constexpr money_unit common_unit = [] {
    std::int32_t common = 0;
    ((common = common_divisor(common, common_fen(Policies::rules))), ...);
    return unit_for(common, (std::max)({largest_sum(Policies::rules)...}));
}();

/// The recipe of one of some policies.
template <class Policy, class... Policies>
CANBAO_DETAIL_KEPT inline constexpr kernel_recipe recipe_among = prepare(Policy::rules,
                                                                         common_unit<Policies...>);

#endif

template <class... Policies>
bool assess_in_vectors([[maybe_unused]] instructions with, [[maybe_unused]] bool streams,
                       [[maybe_unused]] std::span<const std::uint8_t> policy,
                       [[maybe_unused]] const application_columns& in,
                       [[maybe_unused]] const assessment_columns& out) noexcept {
#if CANBAO_DETAIL_VECTORS
    if constexpr ((recipe_among<Policies, Policies...>.fits && ...)) {
        vector_input from = vectors_of(in);
        from.policy = policy.data();
        return run_kernel<recipe_among<Policies, Policies...>...>(with, from, vectors_of(out),
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
    using assess_one = assessment (*)(const application&) noexcept;
    constexpr std::array<assess_one, sizeof...(Policies)> by{[](const application& one) noexcept {
        return detail::assess_unrolled<Policies::rules>(one);
    }...};
    for (std::size_t row = 0; row < policy.size(); ++row) {
        detail::put_row(out, row, by[policy[row]](detail::row_of(in, row)));
    }
    return true;
}

} // namespace canbao

#endif
