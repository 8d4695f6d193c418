// SPDX-License-Identifier: Apache-2.0
#include "shared/policy_choice.hpp"

#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"

#include <vector>

namespace program {

const canbao::policy_entry& choose_policy(std::string_view id) {
    const canbao::policy_entry* found = find_policy(id);
    if (found == nullptr) {
        std::vector<std::string_view> ids;
        for (const canbao::policy_entry& policy : registry()) {
            ids.push_back(policy.id());
        }
        throw failure{say(
            {"there is no policy '{}'{}; the policies are {}", "没有政策“{}”{}；可用的政策：{}"},
            id, did_you_mean(id, ids), known_policies())};
    }
    return *found;
}

std::string document_of(const canbao::policy_content& policy, language tongue) {
    constexpr wording none{"no document named", "未注明文件"};
    return std::string{policy.notice.document.empty() ? none.in(tongue) : policy.notice.document};
}

std::string known_policies() {
    const std::string separator = say({", ", "、"});
    std::string ids;
    for (const canbao::policy_entry& policy : registry()) {
        (ids += ids.empty() ? "" : separator).append(policy.id());
    }
    return ids;
}

} // namespace program
