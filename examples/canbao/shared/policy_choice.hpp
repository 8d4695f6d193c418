// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"
#include "shared/registry.hpp"

#include <string>
#include <string_view>

namespace program {

/// The policy with that id; throws a failure that lists the known ones.
const canbao::policy_entry& choose_policy(std::string_view id);

/// The document that a policy encodes, or that it names none.
std::string document_of(const canbao::policy_content& policy, language tongue);

/// The ids of all policies, as in "hunan-2023, fuling-2023".
std::string known_policies();

} // namespace program
