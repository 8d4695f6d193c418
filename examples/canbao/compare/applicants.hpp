// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/format.hpp"
#include "roster/reject.hpp"
#include "roster/row.hpp"

#include <canbao/engine/application.hpp>
#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace program {

/// One row as an application to each of two policies.
struct twice_applicant {
    std::string_view id;
    std::uint8_t policy = 0; ///< in the registry, from 1; 0: none, or one that nobody knows
    canbao::application first;
    canbao::application second;
};

/// A row that is not well-formed, under one policy or both.
struct twice_wrong {
    std::string_view id{};   ///< empty where it or the row is no good
    std::uint8_t policy = 0; ///< as above
    std::vector<reject> problems{};
};

/// Reads each row as if it named either policy; its own column `policy` only tells apart persons
/// with the same id.
class twice_reader {
public:
    /// `shift_years`: dates are of the first policy's insured year, and moved by whole years to the
    /// second's.
    twice_reader(const roster_format& format, const canbao::policy_entry& first,
                 const canbao::policy_entry& second, bool shift_years, day_reading days = {});

    /// The row or its problems, as views of the rows' text.
    [[nodiscard]] std::variant<twice_applicant, twice_wrong> read(const csv::rows& rows,
                                                                  const csv::row& row);

    /// What became of what was said of the roster.
    [[nodiscard]] const reading_uses& uses() const noexcept { return first_.uses(); }

private:
    [[nodiscard]] wrong_row read_twice(const row_texts& texts, twice_applicant& into);
    void shift(canbao::application& person) const;

    const roster_format& format_;
    applicant_reader first_;
    applicant_reader second_;
    bool has_same_words_;
    int months_ = 0;
};

} // namespace program
