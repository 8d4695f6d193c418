// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/conditions.hpp>

#include <cstdint>

namespace property {

/// Years without cover: whoever had none for more years than the policy counts is as if for those
/// that it counts.
int counted_lapses(const canbao::policy_content& policy, const canbao::application& person);

/// Whether a person with these categories finds what is asked beside days.
bool facts_hold(const canbao::policy_content& policy, const canbao::conditions& asks,
                const canbao::application& person, std::uint64_t categories);

} // namespace property
