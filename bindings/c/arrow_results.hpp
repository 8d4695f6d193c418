// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"
#include "roster/policies.hpp"
#include "roster/results.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Assessments as Arrow's record batches.
namespace binding {

/// How money is written: yuan in 128 bits, or fen in 32.
enum class money_as : std::uint8_t { decimal, fen };

/// Builds batches of the columns wanted, piece by piece.
class arrow_results {
public:
    arrow_results(std::span<const output> wanted, money_as money,
                  std::span<const canbao::policy_entry* const> policies);

    /// The types of the columns, as children of a struct from a place on.
    void describe(ArrowSchema& into, std::size_t first) const;

    /// Begins a batch: columns of a struct from a place on, with room for so many rows.
    void begin(ArrowArray& into, std::size_t first, std::int64_t rows);
    /// The next rows of it.
    void add(const roster_reader& rows, const result_rows& results);
    /// Ends it.
    void finish();

private:
    std::int32_t number_of(problem_set all);

    std::vector<output> wanted_;
    money_as money_;
    std::vector<word_numbers> codes_; ///< of the columns of codes, in the order of those wanted
    std::vector<made_texts> made_;    ///< of those that are made
    text_numbers problems_;
    problem_set last_problems_ = 0;
    std::int32_t last_number_ = -1;
    ArrowArray* into_ = nullptr;
    std::size_t first_ = 0;
    std::int64_t done_ = 0;
    std::int64_t rows_ = 0;
    std::vector<std::uint8_t> there_;   ///< of the rows that are added: 1 where there is a value
    std::vector<std::int64_t> missing_; ///< of each column of the batch
};

} // namespace binding
