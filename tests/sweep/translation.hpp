// SPDX-License-Identifier: Apache-2.0
//
// Between the library's words and the reference model's, as convert.hpp does it, but fast enough
// for hundreds of millions: only what changed since the last application is written anew.
#pragma once

#include "model.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>

namespace sweep {

class translation {
public:
    explicit translation(const canbao::policy_content& policy) : content{policy} {}

    /// Valid until the next call.
    const reference::application& of(const canbao::application& person);

private:
    const canbao::policy_content& content;
    canbao::application last;
    reference::application text;
};

/// Both say the same, field by field.
bool agree(const canbao::policy_content& policy, const canbao::assessment& one,
           const reference::assessment& other);

} // namespace sweep
