// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/api.hpp"

#include "roster/results.hpp"

#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

// The words of all policies as ENUMs, and what money is written as.
namespace binding::duck {

/// The outputs of an assessment, in their order.
inline constexpr std::array outputs{output::status,
                                    output::reason,
                                    output::route,
                                    output::due,
                                    output::subsidy,
                                    output::fiscal,
                                    output::subsidy_category,
                                    output::fund,
                                    output::benefit_from,
                                    output::benefit_to,
                                    output::problem};
inline constexpr std::array money{output::due, output::subsidy, output::fiscal};
static_assert(std::all_of(money.begin(), money.end(), is_money));

class words {
public:
    words();

    /// The words of a column of codes.
    [[nodiscard]] const word_numbers& of(output which) const {
        return columns_[static_cast<std::size_t>(which)];
    }
    /// Whether the numbers of an ENUM have 8 bits; else 16.
    [[nodiscard]] bool are_narrow(output which) const {
        return are_narrow_[static_cast<std::size_t>(which)];
    }
    /// Whether money has at most 9 digits under all policies, and is DECIMAL(9,2) in 32 bits; else
    /// DECIMAL(10,2) in 64.
    [[nodiscard]] bool has_narrow_money() const noexcept { return has_narrow_money_; }

    /// What the type of a column of codes is called; the words would fill a page.
    [[nodiscard]] static std::string type_name_of(output which);
    [[nodiscard]] owned_type type_of(output which) const;
    /// ENUM of the ids of all policies, in 8 bits.
    [[nodiscard]] static owned_type policy_type();
    /// STRUCT of some outputs.
    [[nodiscard]] owned_type assessment_type(std::span<const output> fields) const;

private:
    std::vector<word_numbers> columns_{}; ///< of all outputs
    std::array<bool, output_names.size()> are_narrow_{};
    bool has_narrow_money_ = true;
};

} // namespace binding::duck
