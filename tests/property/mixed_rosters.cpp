// SPDX-License-Identifier: Apache-2.0
//
// A roster of several policies is assessed row by row as each one's own.
#include "mixtures.hpp"
#include "rows.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

struct mixed_roster {
    std::vector<std::uint8_t> policy;
    canbao::application_table rows;
};

/// Runs of one policy, long and short; whoever does not fit it is there too.
mixed_roster some_mixed_roster(const mixture& mixed) {
    std::vector<person> people{person{}};
    for (const policy_content* content : mixed.contents) {
        for (const person& one : *raw_rows_for(*content)) {
            people.push_back(one);
        }
    }
    // A draw for each row would take long.
    std::minstd_rand draw{static_cast<std::uint32_t>(between(1, 1'000'000))};
    const auto below = [&draw](std::size_t end) { return static_cast<std::size_t>(draw()) % end; };
    const auto rows = static_cast<std::size_t>(between(0, happens(30) ? 5'000 : 200));
    const auto longest = static_cast<std::size_t>(one_of<int>({1, 3, 40, 3'000}));
    mixed_roster roster;
    while (roster.policy.size() < rows) {
        const auto number = static_cast<std::uint8_t>(below(mixed.rules.size()));
        for (std::size_t run = below(longest) + 1; run > 0 && roster.policy.size() < rows; --run) {
            roster.policy.push_back(number);
            roster.rows.add(people[below(people.size())]);
        }
    }
    settle_wishes(roster.rows);
    return roster;
}

void check_for_every_mixture(const std::function<void(const mixture&)>& property) {
    for (const mixture& one : mixtures()) {
        const std::string first{one.contents.front()->id};
        const auto policies = one.contents.size();
        CAPTURE(first);
        CAPTURE(policies);
        CHECK(rc::check(first, [&] { property(one); }));
    }
}

} // namespace

TEST_CASE("a mixed roster is assessed row by row as each policy's own") {
    check_for_every_mixture([](const mixture& mixed) {
        const mixed_roster roster = some_mixed_roster(mixed);
        const canbao::assessment_table expected =
            row_by_row(mixed, roster.policy, roster.rows.view());
        const piece in{roster.rows.view(), {}};
        for (const canbao::detail::instructions with : tests::instruction_sets()) {
            canbao::assessment_table results = unwritten(roster.policy.size());
            const bool done =
                mixed.in_vectors(with, happens(50), roster.policy, {in.in, results.view()});
            RC_ASSERT(done == (mixed.fits && with != canbao::detail::instructions::scalar &&
                               roster.policy.size() >= 8 && !has_wishes(roster.rows.view())));
            RC_ASSERT(results == (done ? expected : unwritten(roster.policy.size())));
        }
        canbao::assessment_table results = unwritten(roster.policy.size());
        const bool done = mixed.best(roster.policy, {in.in, results.view()});
        RC_ASSERT(done);
        RC_ASSERT(results == expected);
    });
}

TEST_CASE("columns of a mixed roster that are left out stand for their defaults") {
    check_for_every_mixture([](const mixture& mixed) {
        const mixed_roster roster = some_mixed_roster(mixed);
        application_columns in = roster.rows.view();
        const std::uint32_t left_out = *rc::gen::arbitrary<std::uint32_t>();
        int place = 0;
        for_each_optional_column(in, [&](auto& column) {
            if (((left_out >> place++) & 1U) != 0) {
                column = {};
            }
        });
        const canbao::assessment_table expected = row_by_row(mixed, roster.policy, in);
        for (const canbao::detail::instructions with : tests::instruction_sets()) {
            canbao::assessment_table results = unwritten(roster.policy.size());
            const bool done =
                mixed.in_vectors(with, happens(50), roster.policy, {in, results.view()});
            RC_ASSERT(!done || results == expected);
        }
        canbao::assessment_table results = unwritten(roster.policy.size());
        const bool is_told =
            roster.policy.empty() ||
            std::all_of(mixed.rules.begin(), mixed.rules.end(),
                        [&in](const rule_table* rules) { return has_what_is_read(*rules, in); });
        const bool done = mixed.best(roster.policy, {in, results.view()});
        RC_ASSERT(done == is_told);
        RC_ASSERT(results == (is_told ? expected : unwritten(roster.policy.size())));
    });
}

TEST_CASE("a mixed roster with a number that is no policy's is refused, and nothing is written") {
    check_for_every_mixture([](const mixture& mixed) {
        mixed_roster roster = some_mixed_roster(mixed);
        RC_PRE(!roster.policy.empty());
        const auto policies = static_cast<int>(mixed.rules.size());
        roster.policy[place_in(roster.policy)] =
            static_cast<std::uint8_t>(happens(50) ? policies : between(policies, 255));
        canbao::assessment_table results = unwritten(roster.policy.size());
        const bool done = mixed.best(roster.policy, {roster.rows.view(), results.view()});
        RC_ASSERT(!done);
        RC_ASSERT(results == unwritten(roster.policy.size()));
    });
}

TEST_CASE("a mixed roster whose columns do not agree is refused, and nothing is written") {
    check_for_every_mixture([](const mixture& mixed) {
        mixed_roster roster = some_mixed_roster(mixed);
        RC_PRE(roster.policy.size() >= 2);
        piece one{roster.rows.view(), {}};
        canbao::assessment_table results = unwritten(roster.policy.size());
        one.out = results.view();
        if (happens(50)) {
            roster.policy.pop_back();
        } else if (happens(50)) {
            one.in.tier = one.in.tier.first(1);
        } else {
            one.out.delegated = one.out.delegated.first(1);
        }
        const bool done = mixed.best(roster.policy, one);
        RC_ASSERT(!done);
        RC_ASSERT(results == unwritten(results.status.size()));
    });
}
