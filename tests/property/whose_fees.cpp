// SPDX-License-Identifier: Apache-2.0
//
// What validation says of whose fees, fiscal standards and surcharges are, against every person
// that two groups can tell apart.
#include "draw.hpp"
#include "random_policy.hpp"
#include "reading.hpp"

#include <canbao/validity/people.hpp>
#include <canbao/validity/whose_fees.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

bool reports(const canbao::detail::violations& found, canbao::detail::rule_id rule) {
    return std::any_of(found.begin(), found.end(),
                       [&](const canbao::detail::violation& one) { return one.rule == rule; });
}

/// Calls back with what somebody can be at once, in whatever the groups ask for: categories that
/// are not held open nothing, and so everybody has all of those that are asked for.
void each_identity(const policy_content& policy, const auto& visit, date last_birth = last_date) {
    std::uint64_t facts = 0;
    std::vector<date> births{{}};
    std::vector<std::uint8_t> lapsed{0};
    std::vector<std::uint8_t> repaid{0};
    const auto add_number = [](std::vector<std::uint8_t>& to, number_range range) {
        to.push_back(range.least);
    };
    for (const people_term& who : policy.people) {
        facts |= who.asks.circumstances_all | who.asks.circumstances_none |
                 who.asks.circumstances_not_all;
        add_number(lapsed, who.asks.lapsed_years);
        add_number(repaid, who.asks.repaid_years);
        for (const date day : {who.born_from, who.born_until}) {
            if (day.has_value()) {
                births.push_back(day);
            }
        }
        if (who.asks_age) {
            // Whoever is so old to the day, and a day older.
            for (const int age : {int{who.ages.least}, who.ages.most + 1}) {
                const date birthday =
                    add_months(policy.age_on, -12 * std::min(age, 120), month_end::last_day);
                births.push_back(birthday);
                births.push_back(birthday + 1);
            }
        }
    }
    births.erase(
        std::remove_if(births.begin(), births.end(), [=](date day) { return day > last_birth; }),
        births.end());
    RC_PRE(std::popcount(facts) <= 7);
    const auto once = [](auto& some) {
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
    };
    once(births);
    once(lapsed);
    once(repaid);
    application one{.categories = category_set{0x0000'ffff'ffff'ffff}};
    for (std::uint64_t some = facts;; some = (some - 1) & facts) {
        one.circumstances.bits = some;
        for (const date born : births) {
            one.born_on = born;
            for (const std::uint8_t years : lapsed) {
                one.lapsed_years = years;
                for (const std::uint8_t back : repaid) {
                    one.repaid_years = back;
                    visit(one.categories.bits | groups_of(policy, one, one.categories.bits));
                }
            }
        }
        if (some == 0) {
            return;
        }
    }
}

/// Whether somebody is of both.
bool is_anybody_both(const policy_content& policy, std::uint64_t some, std::uint64_t others) {
    bool found = false;
    each_identity(policy, [&](std::uint64_t who) {
        found = found || ((who & some) != 0 && (who & others) != 0);
    });
    return found;
}

/// A policy with few groups, and no fees of some yet.
policy_content with_groups() {
    policy_content content;
    content.insured_year = 2024;
    content.keep({});
    add_groups(content, {32, 32});
    for (people_term& who : content.people) {
        if (happens(50)) { // which keeps groups apart
            who.asks.lapsed_years = one_of<number_range>({{0, 0}, {1, 3}, {4, 255}});
        }
    }
    content.fees.push_back({some_amount(), 0, 1, 0, 0});
    content.fees.push_back({some_amount(), 0, 2, 0, 0});
    content.routes.push_back({.name = {"a", "a"}});
    opening_term opening;
    opening.pay_in_year = true;
    opening.route = 1;
    content.openings.push_back(opening);
    return content;
}

fee_term fee_of_some(const policy_content& policy) {
    return {some_amount() + fen{between(1, 9)}, 0, static_cast<std::uint8_t>(between(1, 2)), 0,
            some_people(policy, {32, 32})};
}

} // namespace

TEST_CASE("two fees are reported exactly where somebody has both") {
    int reported = 0;
    int fine = 0;
    CHECK(rc::check("fees of some people", [&] {
        const random_policy drawn_one = *drawn([] {
            policy_content policy = with_groups();
            policy.fees.push_back(fee_of_some(policy));
            policy.fees.push_back(fee_of_some(policy));
            policy.lowest_fee = happens(30);
            return random_policy{policy, {}};
        });
        const policy_content& content = drawn_one.content;
        const fee_term& one = content.fees[2];
        const fee_term& other = content.fees[3];
        const bool both =
            one.tier == other.tier && is_anybody_both(content, one.people, other.people);
        canbao::detail::violations found;
        canbao::detail::check_whose_fees(content, found);
        RC_ASSERT(reports(found, canbao::detail::rule_id::one_fee_per_person) ==
                  (both && !content.lowest_fee));
        RC_ASSERT(reports(found, canbao::detail::rule_id::lowest_fee_decides_something) ==
                  (content.lowest_fee && !(both && one.amount != other.amount)));
        ++(both ? reported : fine);
    }));
    CHECK(reported > 10);
    CHECK(fine > 10);
}

TEST_CASE("two fiscal standards are reported exactly where somebody has both") {
    int reported = 0;
    int fine = 0;
    CHECK(rc::check("standards of some people", [&] {
        const random_policy drawn_one = *drawn([] {
            policy_content policy = with_groups();
            policy.fees.push_back(fee_of_some(policy));
            if (happens(60)) { // on both tiers
                policy.fees.push_back(policy.fees[2]);
                policy.fees[3].tier = static_cast<std::uint8_t>(3 - policy.fees[2].tier);
            }
            for (int i = 0; i < 2; ++i) {
                const bool goes_with_a_fee = happens(i == 0 ? 70 : 20);
                policy.fiscal_standards.push_back(
                    {some_amount(),
                     goes_with_a_fee ? policy.fees[2].people : some_people(policy, {32, 32})});
            }
            return random_policy{policy, {}};
        });
        const policy_content& content = drawn_one.content;
        // On some tier, with a fee that has no standard of its own, by two that no fee has.
        bool both = content.fiscal_standards[0].people == content.fiscal_standards[1].people;
        each_identity(content, [&](std::uint64_t who) {
            for (const int tier : {1, 2}) {
                const fee_term* fee = fee_of(content, 0, tier, who);
                int standards = 0;
                for (const fiscal_term& one : content.fiscal_standards) {
                    bool is_of_a_fee = false;
                    for (const fee_term& other : content.fees) {
                        is_of_a_fee =
                            is_of_a_fee || (other.tier == tier && other.people == one.people);
                    }
                    standards += one.people == fee->people                 ? -2
                                 : !is_of_a_fee && (one.people & who) != 0 ? 1
                                                                           : 0;
                }
                both = both || standards == 2;
            }
        });
        canbao::detail::violations found;
        canbao::detail::check_whose_standards(content, found);
        const bool is_reported = reports(found, canbao::detail::rule_id::one_fee_per_person);
        RC_ASSERT(!both || is_reported);
        // What is reported is of two that somebody is at once.
        RC_ASSERT(!is_reported || is_anybody_both(content, content.fiscal_standards[0].people,
                                                  content.fiscal_standards[1].people));
        ++(is_reported ? reported : fine);
    }));
    CHECK(reported > 10);
    CHECK(fine > 10);
}

TEST_CASE("a surcharge that stands twice is reported exactly where somebody owes both") {
    int reported = 0;
    int fine = 0;
    CHECK(rc::check("surcharges of some people", [&] {
        const random_policy drawn_one = *drawn([] {
            policy_content policy = with_groups();
            for (int i = 0; i < 2; ++i) {
                surcharge_term one{.name = {"s", "s"}, .amount = some_amount()};
                one.people = happens(20) ? 0 : some_people(policy, {32, 32});
                one.tier = static_cast<std::uint8_t>(between(0, 2));
                policy.surcharges.push_back(one);
            }
            return random_policy{policy, {}};
        });
        const policy_content& content = drawn_one.content;
        const surcharge_term& one = content.surcharges[0];
        const surcharge_term& other = content.surcharges[1];
        const auto whom = [](std::uint64_t people) { return people == 0 ? ~people : people; };
        const bool both = (one.tier == 0 || other.tier == 0 || one.tier == other.tier) &&
                          is_anybody_both(content, whom(one.people), whom(other.people));
        canbao::detail::violations found;
        canbao::detail::check_surcharges(content, found);
        RC_ASSERT(reports(found, canbao::detail::rule_id::surcharge_stands_once) == both);
        ++(both ? reported : fine);
    }));
    CHECK(reported > 10);
    CHECK(fine > 10);
}

TEST_CASE("a group that nobody is of is reported, and no other") {
    int reported = 0;
    CHECK(rc::check("groups", [&] {
        const random_policy drawn_one = *drawn([] {
            policy_content policy = with_groups();
            people_term& who = policy.people[place_in(policy.people)];
            if (happens(60)) {
                who.asks.circumstances_none |= some_facts(3, {32, 32});
                who.asks.circumstances_all |= some_facts(2, {32, 32});
                who.asks.circumstances_not_all |= happens(50) ? some_facts(2, {32, 32}) : 0;
            }
            if (happens(30)) {
                who.asks_age = true;
                who.ages = {static_cast<std::uint8_t>(between(0, 60)), 255};
                who.born_from = some_day(policy) - 365 * between(0, 60);
                policy.age_on = policy.year_begin();
            }
            return random_policy{policy, {}};
        });
        const policy_content& content = drawn_one.content;
        canbao::detail::violations found;
        canbao::detail::check_groups(content, found);
        std::uint64_t anybody = 0;
        // Whoever is born after the insured year is nobody of it.
        each_identity(
            content, [&](std::uint64_t who) { anybody |= who; }, content.year_end());
        const std::uint64_t all = (std::uint64_t{1} << content.people.size()) - 1;
        RC_ASSERT(reports(found, canbao::detail::rule_id::group_is_somebody) ==
                  ((anybody >> 48U) != all));
        reported += (anybody >> 48U) != all ? 1 : 0;
    }));
    CHECK(reported > 3);
}
