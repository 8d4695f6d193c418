// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// The figures of a policy that may be changed at run time: what-ifs.
namespace binding {

/// One figure by its name: `fee`, `subsidy.orphan`, `closes.concentrated`.
struct figure {
    std::string key;
    std::string value; ///< as it is: yuan, shares in percent, days
    /// Changes it; false where the text is no such figure.
    std::function<bool(canbao::policy_content&, std::string_view)> set;
    std::string_view form; ///< what a value looks like
};

/// All of a policy: each name once, and none of them changed by another's.
std::vector<figure> figures_of(const canbao::policy_content& policy);

/// The rules that a policy breaks, a sentence each, with who breaks them and an example; empty
/// where it is sound.
std::vector<std::string> violations_of(const canbao::policy_content& policy);

} // namespace binding
