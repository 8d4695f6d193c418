// SPDX-License-Identifier: Apache-2.0
//
// Who registers first and pays later, whatever the policy says.
#include "draw.hpp"
#include "random_person.hpp"
#include "random_policy.hpp"

#include <canbao/engine/assess.hpp>
#include <canbao/engine/reads.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>

using namespace canbao;
using namespace property;

namespace {

/// Policies by the day of registration more often than they come by themselves.
random_policy some_by_registration() {
    const bool any = happens(10);
    return *rc::gen::suchThat(any_policy(), [any](const random_policy& policy) {
        return any || reads_registration(policy.rules);
    });
}

bool all_go_by_it(const rule_table& rules) {
    return std::all_of(rules.openings.begin(), rules.openings.end(),
                       [](const opening& one) { return one.by_registration; });
}

} // namespace

TEST_CASE(
    "to register on the day of payment is as to say nothing, and so it is where none is read") {
    CHECK(rc::check([] {
        const random_policy policy = some_by_registration();
        for (person one : *people_for(policy.content)) {
            person unsaid = one;
            unsaid.registered_on = {};
            const bool is_read = reads_registration(policy.rules);
            if (is_read) {
                one.registered_on = one.paid_on;
            }
            RC_ASSERT(assess(policy.rules, one) == assess(policy.rules, unsaid));
        }
    }));
}

TEST_CASE("whoever has registered may pay later: nothing that goes by registration changes") {
    int insured = 0;
    CHECK(rc::check([&insured] {
        const random_policy policy = some_by_registration();
        std::int32_t last_payment = last_date.days;
        for (const opening& each : policy.rules.openings) {
            last_payment = std::min(last_payment, each.last_payment);
        }
        for (person one : *people_for(policy.content)) {
            const bool is_a_route_taken =
                all_go_by_it(policy.rules) &&
                !one.circumstances.contains(circumstances::insured_elsewhere{});
            if (!is_a_route_taken || one.registered_on > one.paid_on ||
                one.paid_on.days > last_payment) {
                continue;
            }
            one.registered_on = one.registered_on.has_value() ? one.registered_on : one.paid_on;
            one.recognised_on = {}; // by which day categories count
            const assessment first = assess(policy.rules, one);
            one.paid_on = std::min(one.paid_on + between(0, 5'000), date{last_payment});
            RC_ASSERT(assess(policy.rules, one) == first);
            one.paid_on = one.registered_on - between(1, 400);
            RC_ASSERT(assess(policy.rules, one).status == status::refused);
            insured += first.status == status::insured ? 1 : 0;
        }
    }));
    CHECK(insured > 0);
}
