// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/content/policy_content.hpp>

#include <string>
#include <vector>

// What a subsidy amounts to, as the notice says it.
namespace program {

/// "1/3 of the fee", "long_term_care included", "rounded down to 1 yuan", "at most 150 yuan"; of
/// fixed amounts what they are of beside the fee.
std::vector<std::string> amount_in_words(const canbao::policy_content& policy,
                                         const canbao::subsidy_term& subsidy, language tongue);

/// Whether the amount is more than a percentage or a number of yuan.
bool is_computed(const canbao::subsidy_term& subsidy);

} // namespace program
