// SPDX-License-Identifier: Apache-2.0
//
// One more category never raises what an insured person owes. It holds where the day of recognition
// stays the same (there is one for all categories, and a later one may take aid away), because a
// category can only open routes and raise the highest subsidy, and among more routes the best is
// not dearer. It holds of those to whom the category gives no other fee, standard or surcharge. It
// does not hold of everything else in an assessment:
//
//  - who was refused may become insured, and then owes something where nothing was owed before;
//  - the subsidy may fall, and cover begin later, where another route is cheaper.
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/engine/offer.hpp>
#include <canbao/policies/huaibei_2024.hpp>

using namespace canbao;
using namespace property;

namespace {

// True where the two pay by the same lines on each plan.
bool charged_alike(const rule_table& rules, const person& one, const person& other) {
    const auto line = [&](std::size_t plan, const person& who) {
        return rules.line_number(plan, who.tier, counting_categories(rules, who).bits);
    };
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        if (line(plan, one) != line(plan, other)) {
            return false;
        }
    }
    return true;
}

// For those insured elsewhere the same of the subsidy that they may claim.
void require_not_worse(const assessment& before, const assessment& after) {
    switch (before.status) {
    case status::insured:
        RC_ASSERT(after.status == status::insured);
        RC_ASSERT(after.due <= before.due);
        return;
    case status::subsidy_only:
        RC_ASSERT(after.status == status::subsidy_only);
        RC_ASSERT(after.subsidy >= before.subsidy);
        return;
    case status::refused: break;
    }
    switch (before.reason) {
    case refusal::tier_not_offered:
    case refusal::employee_insured: RC_ASSERT(after.reason == before.reason); return;
    case refusal::insured_elsewhere:
        RC_ASSERT(after.status == status::subsidy_only || after.reason == before.reason);
        return;
    case refusal::no_coverage_left:
        RC_ASSERT(after.status == status::insured || after.reason == before.reason);
        return;
    default: RC_ASSERT(after.status == status::insured || after.status == status::refused);
    }
}

} // namespace

TEST_CASE("one more category never raises what an insured person owes") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            person more = one;
            more.categories.bits |= std::uint64_t{1} << between(0, 63);
            if (charged_alike(policy.rules, one, more)) {
                require_not_worse(policy.assess(one), policy.assess(more));
            }
        }
    });
}

TEST_CASE("nor do several") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            person more = one;
            more.categories.bits |= *rc::gen::arbitrary<std::uint64_t>();
            if (charged_alike(policy.rules, one, more)) {
                require_not_worse(policy.assess(one), policy.assess(more));
            }
        }
    });
}

TEST_CASE("who was refused may owe something once a category opens a route") {
    using namespace std::chrono_literals;
    using policies::huaibei_2024;
    const application nobody{.paid_on = 2024y / 6 / 1};
    const application monitored{.categories = categories::monitored{}, .paid_on = 2024y / 6 / 1};
    CHECK(assess<huaibei_2024>(nobody).reason == refusal::not_open);
    CHECK(assess<huaibei_2024>(nobody).due == 0_yuan);
    CHECK(assess<huaibei_2024>(monitored).due == 190_yuan);
}
