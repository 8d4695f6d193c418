// SPDX-License-Identifier: Apache-2.0
#include "policy_choice.hpp"

#include "failure.hpp"

#include <fmt/format.h>

namespace program {

const canbao::policy_entry& choose_policy(std::string_view id) {
    const canbao::policy_entry* found = canbao::find_policy(id);
    if (found == nullptr) {
        throw failure{
            fmt::format("there is no policy '{}'; the policies are {}", id, known_policies())};
    }
    return *found;
}

std::string known_policies() {
    std::string ids;
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        ids.append(ids.empty() ? "" : ", ").append(policy.id());
    }
    return ids;
}

} // namespace program
