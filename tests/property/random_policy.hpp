// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <rapidcheck.h>

#include <iosfwd>

namespace property {

/// A policy that no notice contains, lowered as a policy's type would be.
struct random_policy {
    canbao::policy_content content;
    canbao::rule_table rules;
};

/// Policies each component of which is sound; some of their routes may serve nobody.
rc::Gen<random_policy> any_policy();

std::ostream& operator<<(std::ostream& out, const random_policy& policy);

/// Parts of a random policy, added inside a generator (see draw.hpp).
void add_money(canbao::policy_content& content);  // fees, subsidies, delegations
void add_routes(canbao::policy_content& content); // needs the fees
void add_limits(canbao::policy_content& content); // recognitions and claims

/// A day at which this year's enrolment may change; mostly one on which others do too.
canbao::date some_day(const canbao::policy_content& content);

} // namespace property
