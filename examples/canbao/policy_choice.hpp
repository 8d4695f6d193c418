// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "registry.hpp"

#include <string>
#include <string_view>

namespace program {

/// The policy with that id; throws a failure that lists the known ones.
const canbao::policy_entry& choose_policy(std::string_view id);

/// The ids of all policies, as in "hunan-2023, fuling-2023".
std::string known_policies();

} // namespace program
