// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_VIOLATIONS_HPP
#define CANBAO_TESTS_SUPPORT_VIOLATIONS_HPP

#include "notice.hpp"

// Violations as data: what `validate` finds in content that no policy could be made of.
namespace tests {

struct sound
    : notice_with<
          subsidy<percent<50>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
          delegated<to<categories::hardship_veteran>>,
          route<routes::newborn, within<3_months, events::birth>, waiting_period<from_the_start>>> {
};

/// What is found after a change to sound content.
template <class Change>
constexpr canbao::detail::violations found_after(Change change) {
    policy_content content = sound::content;
    change(content);
    return canbao::detail::validate(content);
}

constexpr bool only(const canbao::detail::violations& found, canbao::detail::rule_id rule,
                    std::int64_t x = 0, std::int64_t y = 0) {
    return found.size() == 1 && found[0].rule == rule && found[0].x == x && found[0].y == y;
}

} // namespace tests

#endif
