// SPDX-License-Identifier: Apache-2.0
//
// What validation says of whom the routes serve, against people who come along: no false alarm, and
// nothing missed.
#include "draw.hpp"
#include "random_person.hpp"
#include "random_policy.hpp"

#include <canbao/engine/offer.hpp>
#include <canbao/validity/validate.hpp>

#include <doctest/doctest.h>

#include <algorithm>

using namespace canbao;
using namespace property;

namespace {

bool reports(const canbao::detail::violations& found, canbao::detail::rule_id rule) {
    return std::any_of(found.begin(), found.end(),
                       [&](const canbao::detail::violation& one) { return one.rule == rule; });
}

/// What is found of one opening, as if the policy had no other.
canbao::detail::violations reach_of(const rule_table& rules, const opening& opening) {
    rule_table alone = rules;
    alone.openings = {};
    alone.openings.push_back(opening);
    alone.claims = {};
    canbao::detail::violations found;
    detail::check_reach(alone, found);
    return found;
}

/// What somebody finds of an opening.
struct met {
    bool opens = false;
    bool covers = false;
};

met by(const rule_table& rules, const opening& opening, const person& one) {
    const bool elsewhere = one.circumstances.contains(circumstances::insured_elsewhere{}) ||
                           one.circumstances.contains(circumstances::employee_insured{});
    if (elsewhere || has_two_birthdays(one) ||
        !detail::is_open(opening, one, counting_categories(rules, one).bits)) {
        return {};
    }
    return {true, detail::first_covered_day(opening, one).days <= opening.cover_to};
}

/// All that is found, however much; `validate` stops where its list is full.
canbao::detail::violations settled(const random_policy& policy, detail::doubt::about what) {
    canbao::detail::violations found;
    for (const detail::doubt& one : detail::doubts_about(policy.content, policy.rules)) {
        if (one.what == what) {
            detail::settle(policy.rules, one, found);
        }
    }
    return found;
}

// Of few openings, for walks through the most motley policies take seconds.
random_policy with_routes_that_serve() {
    return *rc::gen::suchThat(any_policy(), [](const random_policy& policy) {
        canbao::detail::violations found;
        detail::check_reach(policy.rules, found);
        return found.empty() && policy.rules.openings.size() + policy.content.people.size() <= 5;
    });
}

rule_table listed_backwards(rule_table rules) {
    std::reverse(rules.openings.begin(), rules.openings.end());
    return rules;
}

/// Who pays before being born settles nothing: routes that cover alike from birth on are taken in
/// the order of listing.
bool is_born_by_payment(const person& one) {
    return detail::birthday(one) <= one.paid_on;
}

/// True where the two routes alone give the person as much as all routes do, and in the other order
/// of listing something else. (Of three that are equally favourable the first and the last may
/// give the same.)
bool is_settled_by_order(const rule_table& rules, const canbao::detail::violation& tie) {
    const assessment best = assess(rules, tie.example);
    const auto settles = [&](const opening& one, const opening& other) {
        rule_table two = rules;
        two.openings = {};
        two.openings.push_back(one);
        two.openings.push_back(other);
        const assessment first = assess(two, tie.example);
        const assessment second = assess(listed_backwards(two), tie.example);
        const auto is_best = [&best](const assessment& given) {
            return given.status == status::insured && given.due == best.due &&
                   given.benefit_from == best.benefit_from && given.benefit_to == best.benefit_to;
        };
        return is_best(first) && is_best(second) && !detail::gives_the_same(first, second);
    };
    for (const opening& one : rules.openings) {
        for (const opening& other : rules.openings) {
            if (one.route == tie.at.number + 1 && other.route == tie.other.number + 1 &&
                settles(one, other)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("a route that somebody can take is not reported as out of reach") {
    CHECK(rc::check("routes that are met", [] {
        const auto policy = *any_policy();
        for (const opening& opening : policy.rules.openings) {
            const canbao::detail::violations found = reach_of(policy.rules, opening);
            for (const person& one : *people_for(policy.content)) {
                const met now = by(policy.rules, opening, one);
                RC_ASSERT(
                    !(now.opens && reports(found, canbao::detail::rule_id::conditions_can_hold)));
                RC_ASSERT(
                    !(now.covers && reports(found, canbao::detail::rule_id::route_covers_a_day)));
            }
        }
    }));
}

TEST_CASE("nobody takes a route that is reported as never taken") {
    CHECK(rc::check("routes that are taken", [] {
        const random_policy policy = with_routes_that_serve();
        const canbao::detail::violations found = settled(policy, detail::doubt::about::taken);
        for (const canbao::detail::violation& one : found) {
            const assessment instead = assess(policy.rules, one.example);
            RC_ASSERT(instead.route == one.other.number + 1);
            RC_ASSERT(instead.due.count == one.y);
            RC_ASSERT(instead.due.count <= one.x);
        }
        for (const person& who : *people_for(policy.content)) {
            const person one = with_needed_wish(policy.content, who);
            const std::uint8_t route = assess(policy.rules, one).route;
            RC_ASSERT(!is_born_by_payment(one) ||
                      std::none_of(found.begin(), found.end(),
                                   [&](const canbao::detail::violation& idle) {
                                       return idle.at.number + 1 == route;
                                   }));
        }
    }));
}

TEST_CASE("without an alternative that nobody needs everybody gets the same") {
    CHECK(rc::check("alternatives that are needed", [] {
        const random_policy policy = with_routes_that_serve();
        for (const detail::doubt& one : detail::doubts_about(policy.content, policy.rules)) {
            canbao::detail::violations found;
            if (one.what == detail::doubt::about::alternative) {
                detail::settle(policy.rules, one, found);
            }
            if (found.empty()) {
                continue;
            }
            rule_table without = policy.rules;
            without.openings[one.one].pay_to = without.openings[one.one].pay_from - 1;
            for (const person& some : *people_for(policy.content)) {
                const person who = with_needed_wish(policy.content, some);
                const assessment before = assess(policy.rules, who);
                const assessment after = assess(without, who);
                // for what reason somebody is refused is another matter
                RC_ASSERT(before == after || !is_born_by_payment(who) ||
                          (before.status == status::refused && after.status == status::refused));
            }
        }
    }));
}

TEST_CASE("the order of listing decides nothing where no tie is reported") {
    CHECK(rc::check("routes listed backwards", [] {
        const random_policy policy = with_routes_that_serve();
        const rule_table backwards = listed_backwards(policy.rules);
        const canbao::detail::violations found = settled(policy, detail::doubt::about::tie);
        for (const canbao::detail::violation& one : found) {
            RC_ASSERT(is_settled_by_order(policy.rules, one));
            RC_ASSERT(detail::birthday(one.example) <= one.example.paid_on);
        }
        if (!found.empty()) {
            return;
        }
        for (const person& one : *people_for(policy.content)) {
            RC_ASSERT(!is_born_by_payment(one) ||
                      detail::gives_the_same(assess(policy.rules, one), assess(backwards, one)));
        }
    }));
}
