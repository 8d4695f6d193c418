// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_SORTING_KERNEL_HPP
#define CANBAO_VECTOR_SORTING_KERNEL_HPP

#include <canbao/vector/run.hpp>

#include <algorithm>
#include <cstddef>

// Kernels once more, with instructions that few but mixed rosters need.
namespace canbao::inline v0_1::detail {

#if CANBAO_DETAIL_VECTORS && defined(__x86_64__)

#define CANBAO_VECTOR_INLINE [[gnu::always_inline]] inline
#if defined(__clang__)
#pragma clang attribute push(                                                                      \
    __attribute__((                                                                                \
        target("avx512f,avx512bw,avx512vl,avx512dq,avx512cd,avx512vbmi2,bmi,bmi2,fma,popcnt"))),   \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target(                                                                                \
    "avx512f,avx512bw,avx512vl,avx512dq,avx512cd,avx512vbmi2,bmi,bmi2,fma,popcnt,tune=btver2")
#endif
namespace avx512vbmi2 {
#define CANBAO_VECTOR_BYTES 64
#define CANBAO_VECTOR_COMPRESSES
#include <canbao/vector/lanes/body.inl.hpp>
#undef CANBAO_VECTOR_COMPRESSES
#undef CANBAO_VECTOR_BYTES
} // namespace avx512vbmi2
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#undef CANBAO_VECTOR_INLINE

/// True where a sorting kernel keeps all that a plan asks for.
constexpr bool can_be_sorted(const vector_plan& plan) noexcept {
    const auto asks_of_years = [](const vector_word& word) {
        return !word.lapsed_years.empty() || !word.repaid_years.empty();
    };
    const auto asks_of_more = [](const vector_word& word) {
        return std::any_of(word.facts.begin(), word.facts.end(),
                           [](const fact_rule& rule) { return (rule.all >> 16U) != 0; });
    };
    return std::none_of(plan.words.begin(), plan.words.end(), asks_of_years) &&
           std::none_of(plan.words.begin(), plan.words.end(), asks_of_more) &&
           std::none_of(
               plan.recognition.begin(), plan.recognition.end(),
               [](const recognition_rule& rule) { return (rule.circumstances_all >> 16U) != 0; });
}

/// For more policies than this, a block's piles take too much of the stack.
inline constexpr std::size_t most_piles = 8;

template <const vector_plan&... Plans>
bool run_sorting(instructions with, const vector_input& in, const vector_output& out,
                 std::size_t rows, bool streams) noexcept {
    if constexpr (sizeof...(Plans) > 1 && sizeof...(Plans) <= most_piles &&
                  (can_be_sorted(Plans) && ...)) {
        if (with == instructions::avx512 && rows >= avx512vbmi2::lanes &&
            __builtin_cpu_supports("avx512vbmi2")) {
            avx512vbmi2::assess_roster<avx512vbmi2::sorting_kernel<Plans...>>(in, out, rows,
                                                                              streams);
            return true;
        }
    }
    return false;
}

#endif

} // namespace canbao::detail

#endif
