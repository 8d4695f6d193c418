// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <functional>
#include <string>

// Who pays which part of a subsidy, or of the fiscal standard, as the notice says it.
namespace program {

/// How a page calls a fund.
using fund_name = std::function<std::string(const canbao::label&)>;

/// The fund, or "medical_assistance 150.00 yuan, county_finance the rest" where the list of that
/// number (0: none) says what each pays.
std::string payers_in_words(const canbao::policy_content& policy, std::uint8_t list,
                            canbao::fund_code alone, language tongue, const fund_name& name);

} // namespace program
