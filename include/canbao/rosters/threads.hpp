// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_THREADS_HPP
#define CANBAO_ROSTERS_THREADS_HPP

#include <canbao/rosters/assess_columns.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <span>
#include <thread>
#include <vector>

// A convenience, and the one header that starts threads: include it where a roster is to be
// assessed by several processors. It allocates.
namespace canbao::inline v0_1 {

/// Whatever calls a function once with each number below a count, in any order or at once, and
/// returns when all calls have: `executor(count, function)`.
template <class Executor>
concept piecewise_executor = std::invocable < Executor&,
        std::size_t, const std::function<void(std::size_t)>
& > ;

namespace detail {

/// Threads that are waited for, whatever happens. (libc++ has std::jthread on request only.)
struct joined_threads {
    std::vector<std::thread> all;

    joined_threads() = default;
    joined_threads(const joined_threads&) = delete;
    joined_threads& operator=(const joined_threads&) = delete;
    ~joined_threads() {
        for (std::thread& one : all) {
            one.join();
        }
    }
};

} // namespace detail

/// An executor that has each piece but the first done by a thread of its own.
struct std_threads {
    /// Calls `run` with each number below `pieces`.
    void operator()(std::size_t pieces, const std::function<void(std::size_t)>& run) const {
        detail::joined_threads threads;
        for (std::size_t piece = 1; piece < pieces; ++piece) {
            threads.all.emplace_back(run, piece);
        }
        if (pieces > 0) {
            run(0);
        }
    }
};

namespace detail {

/// Some rows of a roster.
struct row_range {
    std::size_t first = 0; ///< from 0
    std::size_t rows = 0;  ///< how many

    /// These rows of a column; of one that is left empty, none.
    template <class Value>
    [[nodiscard]] std::span<Value> of(std::span<Value> column) const noexcept {
        return column.empty() ? column : column.subspan(first, rows);
    }
    /// These rows of a roster.
    [[nodiscard]] application_columns of(const application_columns& in) const noexcept {
        application_columns some;
        for_each_column([this](auto& to, auto column) { to = of(column); }, some, in);
        return some;
    }
    /// These rows of a roster's assessments.
    [[nodiscard]] assessment_columns of(const assessment_columns& out) const noexcept {
        assessment_columns some;
        for_each_column([this](auto& to, auto column) { to = of(column); }, some, out);
        return some;
    }
};

/// One of so many pieces of so many rows. It begins with a multiple of 64, for pieces not to write
/// to the same cache lines.
[[nodiscard]] inline row_range piece_of(std::size_t rows, std::size_t pieces,
                                        std::size_t number) noexcept {
    const std::size_t each = ((rows + pieces - 1) / pieces + 63) / 64 * 64;
    const std::size_t first = (std::min)(rows, each * number);
    return {first, (std::min)(each, rows - first)};
}

} // namespace detail

/// Assesses a roster in so many pieces at once; the results are those of one piece.
///
///     if (!canbao::assess_in_pieces<hunan_2023>(2, canbao::std_threads{}, in, out)) { … }
template <contribution_policy Policy>
[[nodiscard]] bool assess_in_pieces(std::size_t pieces, piecewise_executor auto&& executor,
                                    const application_columns& in, const assessment_columns& out) {
    if (!detail::columns_suffice(Policy::rules, in, out)) {
        return false;
    }
    pieces = std::max<std::size_t>(pieces, 1);
    executor(pieces, [&](std::size_t number) {
        const detail::row_range piece = detail::piece_of(in.paid_on.size(), pieces, number);
        static_cast<void>(assess<Policy>(piece.of(in), piece.of(out)));
    });
    return true;
}

/// The same, and adds the roster to a ledger.
template <contribution_policy Policy>
[[nodiscard]] bool assess_in_pieces(std::size_t pieces, piecewise_executor auto&& executor,
                                    const application_columns& in, const assessment_columns& out,
                                    ledger<Policy>& book) {
    if (!detail::columns_suffice(Policy::rules, in, out)) {
        return false;
    }
    pieces = std::max<std::size_t>(pieces, 1);
    std::vector<ledger<Policy>> books(pieces);
    executor(pieces, [&](std::size_t number) {
        const detail::row_range piece = detail::piece_of(in.paid_on.size(), pieces, number);
        static_cast<void>(assess<Policy>(piece.of(in), piece.of(out), books[number]));
    });
    for (const ledger<Policy>& one : books) {
        book += one;
    }
    return true;
}

} // namespace canbao

#endif
