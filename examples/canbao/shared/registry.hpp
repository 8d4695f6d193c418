// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/columns.hpp>
#include <canbao/policies/registry.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

// The policies that the program knows: the published ones, and those that it was built with
// (CANBAO_OWN_POLICIES, see CMakeLists.txt).
namespace program {

std::span<const canbao::policy_entry> registry() noexcept;

/// The policy with that id; nullptr where there is none.
const canbao::policy_entry* find_policy(std::string_view id) noexcept;

/// The place of a policy in the registry.
inline std::size_t number_of(const canbao::policy_entry& policy) {
    return static_cast<std::size_t>(&policy - registry().data());
}

/// Assesses applications, each by the policy whose place in the registry stands beside it. False,
/// and nothing written, where columns differ in length or there is no such policy.
bool assess_registered(std::span<const std::uint8_t> policies,
                       const canbao::application_columns& in,
                       const canbao::assessment_columns& out);

} // namespace program
