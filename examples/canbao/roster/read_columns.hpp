// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/columns.hpp"
#include "shared/language.hpp"

#include <canbao/engine/reads.hpp>
#include <canbao/policies/registry.hpp>

#include <array>

// The columns without which everybody would be assessed as if they had never lapsed, or were of no
// group by age.
namespace program {

/// A column that is to be there where a policy reads it.
struct read_column {
    column which;
    bool (*is_read)(const canbao::rule_table&) noexcept;
    wording by; ///< what the policy has that reads it
};

inline constexpr std::array read_columns{
    read_column{
        column::lapsed_years,
        canbao::reads_lapsed_years,
        {"waiting periods or conditions by years without cover", "按断保年数确定的等待期或条件"}},
    read_column{
        column::repaid_years,
        canbao::reads_repaid_years,
        {"waiting periods or conditions by years paid back", "按补缴年数确定的等待期或条件"}},
    read_column{column::prepaid_years,
                canbao::reads_prepaid_years,
                {"a price of further years paid for now", "预缴以后年度的价格"}},
    read_column{column::born_on,
                canbao::reads_birth,
                {"groups by age or day of birth", "按年龄或出生日期划分的人群"}},
    read_column{column::registered_on,
                canbao::reads_registration,
                {"routes that go by the day of registration", "按参保登记日期计的途径"}}};

/// The first column that a policy reads and of which `is_lacking` is true; nullptr where there is
/// none.
const read_column* first_read(const canbao::policy_entry& policy, const auto& is_lacking) {
    for (const read_column& one : read_columns) {
        if (is_lacking(one.which) && one.is_read(*policy.rules)) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace program
