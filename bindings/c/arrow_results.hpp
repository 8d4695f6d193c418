// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_roster.hpp"
#include "c/buffer_pool.hpp"
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
    /// Where the next rows' columns stay as they are: those may be assessed into them.
    [[nodiscard]] canbao::assessment_columns in_place(std::size_t rows) const;
    /// The next rows of it.
    void add(const roster_reader& rows, const result_rows& results);
    /// Ends it.
    void finish();

private:
    /// The place of a column's rows that are added next.
    struct destination {
        std::uint8_t* values = nullptr;
        std::uint8_t* bits = nullptr;
    };
    [[nodiscard]] destination destination_of(std::size_t column) const;
    [[nodiscard]] ArrowType type_of(std::size_t column) const;
    void put_codes(const roster_reader& rows, std::size_t column,
                   std::span<const std::uint8_t> codes, destination into) const;
    void put_money(std::span<const std::int32_t> amounts, destination into) const;
    void put_made(const roster_reader& rows, const result_rows& results);
    void put_problems(const roster_reader& rows, destination into);
    std::int32_t number_of(problem_set all);

    std::vector<output> wanted_;
    money_as money_;
    std::vector<word_numbers> codes_; ///< of the columns of codes, in the order of those wanted
    made_texts made_;
    std::array<std::vector<std::int32_t>, made_texts::made.size()> made_numbers_;
    text_numbers problems_;
    problem_set last_problems_ = 0;
    std::int32_t last_number_ = -1;
    buffer_pool pool_;
    ArrowArray* into_ = nullptr;
    std::size_t first_ = 0;
    std::size_t done_ = 0;
    std::int64_t rows_ = 0;
    std::vector<std::size_t> there_; ///< how many values each column of the batch has
};

} // namespace binding
