// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

namespace property {

/// True where two policies lower to the same rules. What only numbers the components in the order
/// in which they stand is looked up first: fee lines by plan and tier, provisions by their sections
/// and readings, days of recognition as a set.
bool same_rules(const canbao::policy_content& one, const canbao::rule_table& rules_of_one,
                const canbao::policy_content& other, const canbao::rule_table& rules_of_other);

} // namespace property
