// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>

namespace program {

/// The fee of a line of the rule table. A fee has several lines where fiscal standards or
/// surcharges are of some people.
inline const canbao::fee_term& fee_of(const canbao::policy_content& policy,
                                      const canbao::fee_line& line) {
    return *std::find_if(
        policy.fees.begin(), policy.fees.end(),
        [&line](const canbao::fee_term& one) { return one.provision == line.provision; });
}

/// The first line of a fee.
inline const canbao::fee_line& line_of(const canbao::rule_table& rules,
                                       const canbao::fee_term& fee) {
    return *std::find_if(
        rules.fee_lines.begin(), rules.fee_lines.end(),
        [&fee](const canbao::fee_line& one) { return one.provision == fee.provision; });
}

} // namespace program
