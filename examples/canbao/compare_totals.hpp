// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/units/money.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>

namespace program {

/// One person under two policies. The difference is what is due under the second less what is due
/// under the first.
struct compared_person {
    canbao::category_set categories;
    canbao::assessment first;
    canbao::assessment second;

    [[nodiscard]] canbao::fen difference() const { return second.due - first.due; }
};

/// Persons and the exact sum of their differences.
struct differing {
    std::uint64_t persons = 0;
    canbao::fen difference;

    void add(canbao::fen one) {
        ++persons;
        difference += one;
    }
};

/// By the sign of the difference.
struct by_direction {
    differing more;
    differing less;
    differing same;

    void add(canbao::fen difference);
    [[nodiscard]] differing all() const;
};

/// What one policy takes and gives.
struct policy_totals {
    canbao::fen due;
    canbao::fen fiscal;
    std::array<canbao::fen, 33> by_fund{}; ///< by a fund_code's value; 0: none

    void add(const canbao::assessment& result);
};

/// Exact figures about any number of persons, in memory that depends on the policies alone.
class comparison_totals {
public:
    static constexpr std::size_t statuses = 3;

    void add(const compared_person& person);

    [[nodiscard]] std::uint64_t persons() const { return everybody_.all().persons; }
    [[nodiscard]] const by_direction& everybody() const { return everybody_; }
    [[nodiscard]] const by_direction& insured_by_both() const { return insured_by_both_; }
    /// Persons of that status under the first and that one under the second policy.
    [[nodiscard]] std::uint64_t persons(canbao::status first, canbao::status second) const;

    /// The difference of the person who is `quarters` quarters on the way from the least to the
    /// most; of two in the middle, the lesser. 0 for nobody.
    [[nodiscard]] canbao::fen quartile(unsigned quarters) const;

    [[nodiscard]] const policy_totals& first() const { return first_; }
    [[nodiscard]] const policy_totals& second() const { return second_; }

    /// By the slot of a category that the person states, whether it was recognised in time or not.
    [[nodiscard]] const differing& with_category(std::size_t slot) const {
        return with_category_[slot];
    }
    [[nodiscard]] const differing& without_category() const { return without_category_; }

private:
    by_direction everybody_;
    by_direction insured_by_both_;
    std::array<std::array<std::uint64_t, statuses>, statuses> statuses_{};
    std::map<std::int64_t, std::uint64_t> persons_by_difference_; ///< in fen: few different ones
    policy_totals first_;
    policy_totals second_;
    std::array<differing, 32> with_category_{};
    differing without_category_;
};

} // namespace program
