// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/file_words.hpp"
#include "shared/language.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/engine/bill.hpp>
#include <canbao/policies/registry.hpp>

#include <string>
#include <string_view>

// What files say of bills: what is charged, and who pays it.
namespace program {

/// The column of the output that has a person's bill.
inline constexpr wording bill_column{"bill", "账单"};

/// Who pays: a fund of the policy, or the person.
std::string_view payer_word(const canbao::policy_content& policy, canbao::fund_code payer,
                            naming how);

/// The bill of an assessment, `contribution:medical_assistance=190.00;contribution:person=190.00`
/// and so on, surcharges by their codes (`long_term_care:person=10.00`); empty for who is refused,
/// and for whom nothing is charged.
std::string bill_text(const canbao::policy_entry& policy, const canbao::assessment& result,
                      naming how);

} // namespace program
