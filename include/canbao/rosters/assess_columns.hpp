// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_ASSESS_COLUMNS_HPP
#define CANBAO_ROSTERS_ASSESS_COLUMNS_HPP

#include <canbao/base/kept.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/engine/columns.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/rosters/ledger.hpp>
#include <canbao/vector/bucket_counts.hpp>
#include <canbao/vector/run.hpp>

#include <algorithm>
#include <cstddef>
#include <type_traits>

// Assesses rosters in columns by one policy, in vectors where it fits.
namespace canbao::inline v0_1 {

namespace detail {

#if CANBAO_DETAIL_VECTORS
template <class Policy>
CANBAO_DETAIL_KEPT inline constexpr kernel_recipe recipe_of = prepare(Policy::rules);
#endif

/// Assesses a roster in vectors; false, and nothing written, where the policy does not fit them, or
/// the roster is too short for one.
template <class Policy>
bool assess_in_vectors([[maybe_unused]] instructions with, [[maybe_unused]] bool streams,
                       [[maybe_unused]] const application_columns& in,
                       [[maybe_unused]] const assessment_columns& out) noexcept {
#if CANBAO_DETAIL_VECTORS
    if constexpr (recipe_of<Policy>.fits) {
        return run_kernel<recipe_of<Policy>>(with, vectors_of(in), vectors_of(out),
                                             in.paid_on.size(), streams);
    }
#endif
    return false;
}

/// A ledger's counters hold 32 bits: no more rows than this are counted at once.
inline constexpr std::size_t rows_counted = std::size_t{1} << 31U;

template <class Policy>
bool assess_in_vectors([[maybe_unused]] instructions with, [[maybe_unused]] bool streams,
                       [[maybe_unused]] const application_columns& in,
                       [[maybe_unused]] const assessment_columns& out,
                       [[maybe_unused]] ledger<Policy>& book) noexcept {
#if CANBAO_DETAIL_VECTORS
    if constexpr (recipe_of<Policy>.fits) {
        const std::size_t rows = in.paid_on.size();
        bucket_counts<ledger<Policy>::layout.buckets()> counts;
        vector_output to = vectors_of(out);
        to.buckets = counts.counters();
        if constexpr (ledger<Policy>::layout.charges_years) {
            to.buckets.years = book.years().data();
            to.buckets.first_with_years = ledger<Policy>::layout.buckets_without_years();
        }
        if (rows <= rows_counted &&
            run_kernel<recipe_of<Policy>>(with, vectors_of(in), to, rows, streams)) {
            for (std::size_t bucket = 0; bucket < book.counts().size(); ++bucket) {
                book.counts()[bucket] += counts.of(bucket);
            }
            return true;
        }
    }
#endif
    return false;
}

/// Assesses a roster row by row, and shows each assessment to `also`.
template <class Policy>
constexpr void assess_rows(const application_columns& in, const assessment_columns& out,
                           const auto& also) noexcept {
    for (std::size_t row = 0; row < in.paid_on.size(); ++row) {
        const assessment one = assess_unrolled<Policy::rules>(row_of(in, row));
        put_row(out, row, one);
        also(one);
    }
}

/// Assesses a roster by a policy, several rows at a time with the instructions named, which the
/// processor is to have (see `has_instructions`).
template <contribution_policy Policy>
[[nodiscard]] bool assess_with(instructions with, const application_columns& in,
                               const assessment_columns& out) noexcept {
    if (!columns_suffice(Policy::rules, in, out)) {
        return false;
    }
    if (!assess_in_vectors<Policy>(with, is_streamed(out), in, out)) {
        assess_rows<Policy>(in, out, [](const assessment&) {});
    }
    return true;
}

} // namespace detail

/// Assesses a roster by a policy, several rows at a time with the best instructions that the
/// processor has. Row by row the same results as for one application, whatever the split into
/// calls. False, and nothing written, where the lengths of columns do not agree, or a column is
/// empty that the policy reads (`reads_lapsed_years`, `reads_repaid_years`, `reads_prepaid_years`,
/// `reads_birth`, `reads_registration`).
///
///     std::vector<std::int32_t> due(paid_on.size());
///     if (!canbao::assess<hunan_2023>({.paid_on = paid_on}, {.due = due})) { … }
template <contribution_policy Policy>
[[nodiscard]] constexpr bool assess(const application_columns& in,
                                    const assessment_columns& out) noexcept {
    if (std::is_constant_evaluated()) {
        return assess(Policy::rules, in, out);
    }
    return detail::assess_with<Policy>(detail::best_instructions(), in, out);
}

/// The same, and adds the roster to a ledger; without any column wanted, that alone.
template <contribution_policy Policy>
[[nodiscard]] constexpr bool assess(const application_columns& in, const assessment_columns& out,
                                    ledger<Policy>& book) noexcept {
    if (!detail::columns_suffice(Policy::rules, in, out)) {
        return false;
    }
    if (!std::is_constant_evaluated() &&
        detail::assess_in_vectors<Policy>(detail::best_instructions(), detail::is_streamed(out), in,
                                          out, book)) {
        return true;
    }
    detail::assess_rows<Policy>(in, out, [&book](const assessment& one) { book.add(one); });
    return true;
}

} // namespace canbao

#endif
