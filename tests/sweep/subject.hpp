// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/columns.hpp>

#include <functional>
#include <span>
#include <vector>

namespace sweep {

/// A policy and the library's ways to assess by it.
struct subject {
    const canbao::policy_content& content;
    const canbao::rule_table& rules;
    /// One by one, through the policy's type: the compiler sees the rules.
    std::function<void(std::span<const canbao::application>, std::span<canbao::assessment>)>
        one_by_one;
    /// Columns, through the policy's type.
    std::function<bool(const canbao::application_columns&, const canbao::assessment_columns&)>
        columns;
    /// The rules as a table of run time, that the compiler does not see.
    canbao::rule_table table;
};

/// The five published notices, and the made-up one of groups of people.
std::vector<subject> all_subjects();

} // namespace sweep
