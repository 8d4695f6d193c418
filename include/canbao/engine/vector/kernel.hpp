// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_VECTOR_KERNEL_HPP
#define CANBAO_ENGINE_VECTOR_KERNEL_HPP

#include <canbao/engine/vector/plan.hpp>
#include <canbao/engine/vector/prepare.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

// Columns in vector registers: one kernel for each policy and set of instructions, written once in
// body.hpp with the compilers' own vector types.
namespace canbao::detail {

/// Where columns begin. One that is absent is a row of defaults, and its mask of places is 0.
struct vector_input {
    const std::int32_t* paid_on = nullptr;
    const std::uint32_t* categories = nullptr;
    const std::int32_t* recognised_on = nullptr;
    const std::uint8_t* tier = nullptr;
    const std::uint8_t* event = nullptr;
    const std::int32_t* event_on = nullptr;
    const std::uint32_t* circumstances = nullptr;
    const std::uint8_t* lapsed_years = nullptr;
    const std::uint8_t* repaid_years = nullptr;
    std::size_t has_categories = 0;
    std::size_t has_recognised_on = 0;
    std::size_t has_tier = 0;
    std::size_t has_event = 0;
    std::size_t has_event_on = 0;
    std::size_t has_circumstances = 0;
    std::size_t has_lapsed_years = 0;
    std::size_t has_repaid_years = 0;
};

/// What every row has in a column that is absent, for as many rows as are read at once.
struct vector_defaults {
    static constexpr std::size_t rows = 32;

    std::array<std::uint8_t, rows> zero{};
    std::array<std::uint8_t, rows> one{};
    std::array<std::uint32_t, rows> none{};
    std::array<std::int32_t, rows> absent{};

    constexpr vector_defaults() noexcept {
        one.fill(1);
        absent.fill(date::absent);
    }
};

/// Where columns go; null for one that is not wanted.
struct vector_output {
    std::uint8_t* status;
    std::uint8_t* reason;
    std::uint8_t* route;
    std::uint8_t* fee_line;
    std::uint8_t* subsidy_category;
    std::uint8_t* fund;
    std::int32_t* due;
    std::int32_t* subsidy;
    std::int32_t* fiscal;
    std::int32_t* benefit_from;
    std::int32_t* benefit_to;
    std::uint32_t* delegated;
};

/// Some rows of output on their way past the caches.
struct vector_block {
    static constexpr std::size_t rows = 512;
    template <class Value>
    using column = std::array<Value, rows>;

    alignas(64) column<std::uint8_t> status;
    alignas(64) column<std::uint8_t> reason;
    alignas(64) column<std::uint8_t> route;
    alignas(64) column<std::uint8_t> fee_line;
    alignas(64) column<std::uint8_t> subsidy_category;
    alignas(64) column<std::uint8_t> fund;
    alignas(64) column<std::int32_t> due;
    alignas(64) column<std::int32_t> subsidy;
    alignas(64) column<std::int32_t> fiscal;
    alignas(64) column<std::int32_t> benefit_from;
    alignas(64) column<std::int32_t> benefit_to;
    alignas(64) column<std::uint32_t> delegated;

    /// Those of its columns that are wanted.
    [[nodiscard]] vector_output columns(const vector_output& wanted) noexcept {
        const auto if_wanted = [](const auto* wish, auto& own) {
            return wish == nullptr ? nullptr : own.data();
        };
        return {if_wanted(wanted.status, status),
                if_wanted(wanted.reason, reason),
                if_wanted(wanted.route, route),
                if_wanted(wanted.fee_line, fee_line),
                if_wanted(wanted.subsidy_category, subsidy_category),
                if_wanted(wanted.fund, fund),
                if_wanted(wanted.due, due),
                if_wanted(wanted.subsidy, subsidy),
                if_wanted(wanted.fiscal, fiscal),
                if_wanted(wanted.benefit_from, benefit_from),
                if_wanted(wanted.benefit_to, benefit_to),
                if_wanted(wanted.delegated, delegated)};
    }
};

inline constexpr std::int16_t waiver_fund = fund_code{funds::waiver{}}.value;

#define CANBAO_VECTOR_INLINE [[gnu::always_inline]] inline
#if defined(__clang__)
#define CANBAO_VECTOR_STREAM(to, word) __builtin_nontemporal_store(word, to)
#elif !defined(__x86_64__)
#define CANBAO_VECTOR_STREAM(to, word) (*(to) = (word))
#endif
#if defined(__x86_64__)
#define CANBAO_VECTOR_FENCE() __builtin_ia32_sfence()
#else
#define CANBAO_VECTOR_FENCE() static_cast<void>(0)
#endif

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512cd,bmi,bmi2,fma"))),           \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512cd,bmi,bmi2,fma")
#endif
namespace avx512 {
#define CANBAO_VECTOR_BYTES 64
#if !defined(CANBAO_VECTOR_STREAM)
#define CANBAO_VECTOR_STREAM(to, word) __builtin_ia32_movntdq512(to, word)
#define CANBAO_VECTOR_STREAM_IS_OWN
#endif
#include <canbao/engine/vector/lanes.hpp>
#include <canbao/engine/vector/months.hpp>
#include <canbao/engine/vector/openings.hpp>
#include <canbao/engine/vector/aid.hpp>
#include <canbao/engine/vector/choice.hpp>
#include <canbao/engine/vector/stripe.hpp>
#include <canbao/engine/vector/roster.hpp>
#if defined(CANBAO_VECTOR_STREAM_IS_OWN)
#undef CANBAO_VECTOR_STREAM
#undef CANBAO_VECTOR_STREAM_IS_OWN
#endif
#undef CANBAO_VECTOR_BYTES
#undef CANBAO_VECTOR_LOOKUP
} // namespace avx512
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,fma"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,fma")
#endif
namespace avx2 {
#define CANBAO_VECTOR_BYTES 32
#if !defined(CANBAO_VECTOR_STREAM)
#define CANBAO_VECTOR_STREAM(to, word) __builtin_ia32_movntdq256(to, word)
#define CANBAO_VECTOR_STREAM_IS_OWN
#endif
#include <canbao/engine/vector/lanes.hpp>
#include <canbao/engine/vector/months.hpp>
#include <canbao/engine/vector/openings.hpp>
#include <canbao/engine/vector/aid.hpp>
#include <canbao/engine/vector/choice.hpp>
#include <canbao/engine/vector/stripe.hpp>
#include <canbao/engine/vector/roster.hpp>
#if defined(CANBAO_VECTOR_STREAM_IS_OWN)
#undef CANBAO_VECTOR_STREAM
#undef CANBAO_VECTOR_STREAM_IS_OWN
#endif
#undef CANBAO_VECTOR_BYTES
#undef CANBAO_VECTOR_LOOKUP
} // namespace avx2
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

namespace baseline {
#define CANBAO_VECTOR_BYTES 16
#if !defined(CANBAO_VECTOR_STREAM)
#define CANBAO_VECTOR_STREAM(to, word) __builtin_ia32_movntdq(to, word)
#define CANBAO_VECTOR_STREAM_IS_OWN
#endif
#include <canbao/engine/vector/lanes.hpp>
#include <canbao/engine/vector/months.hpp>
#include <canbao/engine/vector/openings.hpp>
#include <canbao/engine/vector/aid.hpp>
#include <canbao/engine/vector/choice.hpp>
#include <canbao/engine/vector/stripe.hpp>
#include <canbao/engine/vector/roster.hpp>
#if defined(CANBAO_VECTOR_STREAM_IS_OWN)
#undef CANBAO_VECTOR_STREAM
#undef CANBAO_VECTOR_STREAM_IS_OWN
#endif
#undef CANBAO_VECTOR_BYTES
#undef CANBAO_VECTOR_LOOKUP
} // namespace baseline

#undef CANBAO_VECTOR_INLINE

} // namespace canbao::detail

#endif
