// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/policies/registry.hpp>

namespace program {

/// Writes what differs between two policies to standard output: fees, fiscal standards, aid,
/// windows and routes, with the sections of the notices.
void compare_policies(const canbao::policy_entry& first, const canbao::policy_entry& second,
                      language tongue);

} // namespace program
