// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <rapidcheck.h>

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace property {

/// A policy that no notice contains, lowered as a policy's type would be.
struct random_policy {
    canbao::policy_content content;
    canbao::rule_table rules;
};

/// Policies each component of which is sound; some of their routes may serve nobody.
rc::Gen<random_policy> any_policy();

std::ostream& operator<<(std::ostream& out, const random_policy& policy);

/// The words that a random policy may name: those of slots below these.
struct word_slots {
    int categories;
    int circumstances;
};

/// Parts of a random policy, added inside a generator (see draw.hpp).
void add_groups(canbao::policy_content& content, word_slots slots);
void add_fees(canbao::policy_content& content, word_slots slots, bool by_people); // and charges
void add_aid(canbao::policy_content& content, word_slots slots);                  // needs the fees
void add_routes(canbao::policy_content& content, word_slots slots);               // needs the fees
void limit_aid(canbao::policy_content& content);                    // of routes, which it needs
void add_limits(canbao::policy_content& content, word_slots slots); // recognitions and claims
/// Fees that routes may charge by months, before there is aid to them; and routes that do.
void make_twelfths(canbao::policy_content& content);
void add_months(canbao::policy_content& content);

// All routes go by the day of registration, or some of them.
void go_by_registration(canbao::policy_content& content);

/// Round figures coincide, which ties need; odd ones do not divide.
canbao::fen some_amount();
/// Payers of sums, the least of which is more than 8 fen: parts that leave a rest, shares that are
/// whole fen of each.
canbao::payer_list some_payers(const std::vector<canbao::fen>& sums, std::uint8_t first_fund);
/// Categories and groups, at least one.
std::uint64_t some_people(const canbao::policy_content& content, word_slots slots);
/// At most so many circumstances, of those that do not end the assessment before the routes.
std::uint64_t some_facts(int most, word_slots slots);
/// Years in a range, mostly all.
canbao::number_range some_range();

/// A day at which this year's enrolment may change; mostly one on which others do too.
canbao::date some_day(const canbao::policy_content& content);

} // namespace property
