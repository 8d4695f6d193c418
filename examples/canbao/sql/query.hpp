// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/policies/registry.hpp>

#include <string>
#include <string_view>

namespace program {

/// The dialects that there are, by name and with commas between them.
std::string dialects();

/// A policy as SQL, in the dialect of that name; throws `failure` where there is none or the policy
/// or the table's name can't be said in a query.
std::string query_of(const canbao::policy_entry& policy, std::string_view dialect,
                     std::string_view table, bool with_wishes);

} // namespace program
