// SPDX-License-Identifier: Apache-2.0
//
// What holds for every application to every policy, and a policy's author cannot break. The third
// invariant, one subsidy and the highest, stands in subsidy.cpp.
#include "reading.hpp"
#include "subject.hpp"

using namespace canbao;
using namespace property;

namespace {

// The individual contribution behind an assessment, from the components, not from the table; and
// what is charged beside it.
struct charged {
    fen fee;
    fen of_a_year;
    fen owed;   ///< beside the fee, by the person
    fen fiscal; ///< that funds pay
};

charged charged_behind(const policy_content& policy, const application& person,
                       const assessment& result) {
    const int plan =
        result.route >= first_claim_route ? 0 : policy.routes[result.route - std::size_t{1}].plan;
    const fee_term* fee = fee_of(policy, plan, person);
    RC_ASSERT(fee != nullptr);
    const price with = price_with(policy, *fee, counting_categories(policy, person));
    return {fee_for(*fee, result.months), fee->amount, with.owed(policy),
            with.is_owed ? fen{} : with.fiscal};
}

/// The most that the subsidy may be: the fee, and the charges that it is of too.
fen most_aid_behind(const policy_content& policy, const application& person,
                    const assessment& result) {
    const fen fee = charged_behind(policy, person, result).fee;
    if (!result.subsidy_category.has_value()) {
        return fee;
    }
    const int plan =
        result.route >= first_claim_route ? 0 : policy.routes[result.route - std::size_t{1}].plan;
    const fee_term& term = *fee_of(policy, plan, person);
    return most_aid(policy, *aid_behind(policy, person, result)->subsidy, term) - term.amount + fee;
}

void assess_people(const subject& policy, auto look_at) {
    for (const person& one : *people_for(policy.content)) {
        look_at(one, policy.assess(one));
    }
}

} // namespace

TEST_CASE("a subsidy is never negative and never above the fee and the charges that it is of") {
    check_for_every_policy([](const subject& policy) {
        assess_people(policy, [&](const person& one, const assessment& result) {
            RC_ASSERT(result.subsidy >= fen{0});
            if (result.status != status::refused) {
                RC_ASSERT(result.subsidy <= most_aid_behind(policy.content, one, result));
            }
        });
    });
}

TEST_CASE("when insured, what person, fund and treasury pay is the funding standard") {
    check_for_every_policy([](const subject& policy) {
        assess_people(policy, [&](const person& one, const assessment& result) {
            if (result.status == status::insured) {
                const route_term& route = policy.content.routes[result.route - std::size_t{1}];
                const charged all = charged_behind(policy.content, one, result);
                const fen standard = route.without_fiscal ? fen{}
                                     : route.charge == charge_basis::waived
                                         ? all.fee + all.fiscal
                                         : all.fee + all.owed + all.fiscal +
                                               all.of_a_year * std::int64_t{result.extra_years +
                                                                            result.prepaid_years};
                RC_ASSERT(result.due + result.subsidy + result.fiscal == standard);
                RC_ASSERT(result.due >= fen{0});
                RC_ASSERT(result.fiscal >= fen{0});
            }
        });
    });
}

TEST_CASE("when insured, at least one day is covered") {
    check_for_every_policy([](const subject& policy) {
        assess_people(policy, [&](const person&, const assessment& result) {
            if (result.status == status::insured) {
                RC_ASSERT(result.benefit_from.has_value());
                RC_ASSERT(result.benefit_from <= result.benefit_to);
                RC_ASSERT(result.reason == refusal::none);
                RC_ASSERT(result.route >= 1);
                RC_ASSERT(result.route <= policy.content.routes.size());
            }
        });
    });
}

TEST_CASE("when refused, nothing is owed or given and nothing covered") {
    check_for_every_policy([](const subject& policy) {
        assess_people(policy, [&](const person&, const assessment& result) {
            if (result.status == status::refused) {
                RC_ASSERT(result.reason != refusal::none);
                assessment nothing;
                nothing.reason = result.reason;
                RC_ASSERT(result == nothing);
            }
        });
    });
}

TEST_CASE("a subsidy alone is positive and comes without fee and cover") {
    check_for_every_policy([](const subject& policy) {
        assess_people(policy, [&](const person& one, const assessment& result) {
            if (result.status == status::subsidy_only) {
                RC_ASSERT(one.circumstances.contains(circumstances::insured_elsewhere{}));
                RC_ASSERT(result.reason == refusal::none);
                RC_ASSERT(result.subsidy > fen{0});
                RC_ASSERT(result.subsidy_category.has_value());
                RC_ASSERT(result.due == fen{0});
                RC_ASSERT(result.fiscal == fen{0});
                RC_ASSERT(!result.benefit_from.has_value());
                RC_ASSERT(!result.benefit_to.has_value());
            }
        });
    });
}

// The properties above would hold of a generator whose people are all refused.
TEST_CASE("random people get everywhere") {
    std::array<int, 3> statuses{};
    std::array<int, 6> reasons{};
    std::array<int, 4> charges{};
    int by_group = 0;
    int beside = 0;
    int people = 0;
    int aided = 0;
    int left_to_others = 0;
    CHECK(rc::check("random policies", [&] {
        const random_policy policy = *any_policy();
        assess_people(subject_of(policy), [&](const person&, const assessment& result) {
            ++people;
            aided += result.subsidy_category.has_value() ? 1 : 0;
            left_to_others += result.delegated.empty() ? 0 : 1;
            ++statuses[static_cast<std::size_t>(result.status)];
            ++reasons[static_cast<std::size_t>(result.reason)];
            if (result.status == status::insured) {
                const route_term& route = policy.content.routes[result.route - std::size_t{1}];
                ++charges[route.without_fiscal ? 3 : static_cast<std::size_t>(route.charge)];
                const fee_line& line = policy.rules.line(result.fee_line);
                by_group += (line.people[0] >> rule_table::first_group) != 0 ? 1 : 0;
                beside += line.surcharges > 0 ? 1 : 0;
            }
        });
    }));
    CHECK(statuses[static_cast<std::size_t>(status::insured)] > people / 5);
    CHECK(statuses[static_cast<std::size_t>(status::subsidy_only)] > people / 200);
    CHECK(aided > people / 10);
    CHECK(left_to_others > people / 100);
    CHECK(by_group > people / 100);
    CHECK(beside > people / 50);
    for (const int times : reasons) {
        CHECK(times > people / 500);
    }
    for (const int times : charges) {
        CHECK(times > people / 50);
    }
}
