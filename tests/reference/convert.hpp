// SPDX-License-Identifier: Apache-2.0
//
// Between the library's applications and assessments and the reference model's: through codes and
// dates as files write them, so that no constant is shared.
#pragma once

#include "model.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/bill.hpp>

#include <iosfwd>
#include <string>

namespace reference {

// Throws std::invalid_argument for a code that the policy does not know.
canbao::application to_library(const canbao::policy_content& policy, const application& person);
assessment from_library(const canbao::policy_content& policy, const canbao::assessment& result);
// As the model's `bill_of` writes it.
std::string from_library(const canbao::policy_content& policy, const canbao::bill& all);

std::ostream& operator<<(std::ostream& out, const application& person);
std::ostream& operator<<(std::ostream& out, const assessment& result);

} // namespace reference
