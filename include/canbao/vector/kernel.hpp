// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_KERNEL_HPP
#define CANBAO_VECTOR_KERNEL_HPP

#include <canbao/base/kept.hpp>
#include <canbao/engine/columns.hpp>
#include <canbao/vector/available.hpp>
#include <canbao/vector/recipe/prepare.hpp>
#include <canbao/vector/recipe/recipe.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

// Columns in vector registers: one kernel for each policy and set of instructions, written once in
// body.inl.hpp with the compilers' own vector types.
namespace canbao::inline v0_1::detail {

template <class Value>
using column_place = const Value*;
/// All bits where a column is there, none where it is not.
template <class>
using column_presence = std::size_t;

/// Where columns begin. One that is absent is a row of defaults, and the number of each row in it,
/// by its mask, 0.
struct vector_input : basic_application_columns<column_place> {
    basic_application_columns<column_presence> has;
    const std::uint8_t* policy = nullptr; ///< where a roster mixes policies
};

/// As many rows as are read at once.
template <class Value>
struct repeated_value {
    std::array<Value, 32> rows{};
};

/// What every row has in a column that is absent.
struct vector_defaults : basic_application_columns<repeated_value> {
    constexpr vector_defaults() noexcept {
        for_each_column([](auto& column, const auto& value) { column.rows.fill(value); }, *this,
                        default_row);
    }
};

/// Where a column goes; null for one that is not wanted.
template <class Value>
struct output_column {
    Value* to = nullptr;
    bool streams = false; ///< past the caches
};

/// Counts of a ledger's buckets; null where none is kept. A bucket has several counters, so many
/// counters apart, which are counted in turn: no count then waits for the one before.
struct bucket_counters {
    std::uint32_t* counts = nullptr;
    std::size_t apart = 0;
    std::size_t in_turn = 1; ///< a power of two
    /// The years that persons are charged for, by bucket from one on; null where nobody is.
    std::int64_t* years = nullptr;
    std::size_t first_with_years = 0;
};

struct vector_output : basic_assessment_columns<output_column> {
    bucket_counters buckets;
    std::size_t counted_to = ~std::size_t{0}; ///< rows before this one are counted
};

/// Which of the columns that few policies have anything for a kernel writes: those for which any
/// policy of the roster has, for all rows.
struct written_columns {
    bool groups = false; ///< `more_delegated`
    bool years = false;  ///< `extra_years`
};
template <const kernel_recipe&... Recipes>
inline constexpr written_columns written_by{(Recipes.delegates_groups() || ...),
                                            (Recipes.charges_years || ...)};

inline constexpr std::int16_t birth_event = event_code{events::birth{}}.value;
inline constexpr std::int16_t waiver_fund = fund_code{funds::waiver{}}.value;

#if CANBAO_DETAIL_VECTORS

// Tuned for a processor that does not move constants from general registers to vectors: g++ would
// make each of a kernel's many constants anew with two instructions, instead of reading it.
#define CANBAO_VECTOR_INLINE [[gnu::always_inline]] inline

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512cd,bmi,bmi2,fma"))),           \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512cd,bmi,bmi2,fma,tune=btver2")
#endif
namespace avx512 {
#define CANBAO_VECTOR_BYTES 64
#include <canbao/vector/lanes/body.inl.hpp>
#undef CANBAO_VECTOR_BYTES
} // namespace avx512
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,fma"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,fma,tune=btver2")
#endif
namespace avx2 {
#define CANBAO_VECTOR_BYTES 32
#include <canbao/vector/lanes/body.inl.hpp>
#undef CANBAO_VECTOR_BYTES
} // namespace avx2
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

namespace baseline {
#define CANBAO_VECTOR_BYTES 16
#include <canbao/vector/lanes/body.inl.hpp>
#undef CANBAO_VECTOR_BYTES
} // namespace baseline

#undef CANBAO_VECTOR_INLINE

#endif

} // namespace canbao::detail

#endif
