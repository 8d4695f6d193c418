// SPDX-License-Identifier: Apache-2.0
#include "assessed.hpp"

#include <canbao/policies/registry.hpp>

// Internal to each side; what they call is the library's.
static canbao::application person(bool is_orphan) {
    using namespace std::chrono_literals;
    canbao::application asks{.paid_on = 2022y / 10 / 1};
    if (is_orphan) {
        asks.categories = canbao::categories::orphan{};
    }
    return asks;
}

static amounts assessed(bool is_orphan) {
    const auto& entry = *canbao::find_policy("hunan-2023");
    const auto result = canbao::assess(*entry.rules, person(is_orphan));
    return {result.due.count, result.fiscal.count};
}
