// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/page.hpp"
#include "explain/steps.hpp"
#include "explain/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace program::explaining {

/// One thing that an alternative of a group asks for, and whether it holds.
struct group_finding {
    bool holds = false;
    std::string text;
};

/// What an alternative of a group asks for, by its place among those of the policy. All hold where
/// the engine finds the person to be one of it.
std::vector<group_finding> findings_on_group(const words& in, const explanation& steps,
                                             std::size_t place);

/// Of which groups the person is, and why or why not; nothing where the policy has none.
void tell_groups(page& onto, const words& in, const explanation& steps);

} // namespace program::explaining
