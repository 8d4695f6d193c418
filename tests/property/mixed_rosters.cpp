// SPDX-License-Identifier: Apache-2.0
//
// A roster of several policies is assessed row by row as each one's own.
#include "odd_subjects.hpp"
#include "rows.hpp"

#include <canbao/engine/mixed.hpp>
#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

template <int Number>
struct of_number : route_name<"of_number", "路"> {};

// Money in single fen, when the others count in yuan.
struct in_fen
    : unchecked<
          policy_id<"in-fen">, insured_year<2026>, counting<civil_code>, fee<99.99_yuan>,
          fiscal_standard<0.01_yuan>,
          subsidy<amounts<0.07_yuan>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          route<of_number<1>, open<"2025-09-01", "2026-06-30">>> {};
struct in_ten_fen
    : unchecked<policy_id<"in-ten-fen">, insured_year<2026>, counting<civil_code>, fee<150.10_yuan>,
                fiscal_standard<0_yuan>,
                delegated<to<categories::orphan, categories::local_hardship>>,
                route<of_number<1>, open<"2025-09-01", "2026-06-30">, charges<full_funding>>,
                claim_at_household<open<"2025-09-01", "2025-12-31">>> {};
// What rows brought together do not carry along: years, and the upper half of circumstances.
struct asks_of_years
    : unchecked<
          policy_id<"asks-of-years">, insured_year<2024>, counting<civil_code>, fee<380_yuan>,
          fiscal_standard<640_yuan>,
          route<of_number<1>, open<"2023-09-01", "2024-12-31">, at_most<numbers::lapsed_years, 2>>,
          route<of_number<2>, open<"2023-09-01", "2024-12-31">, charges<full_funding>>> {};
struct asks_of_more : unchecked<policy_id<"asks-of-more">, insured_year<2024>, counting<civil_code>,
                                fee<380_yuan>, fiscal_standard<640_yuan>,
                                route<of_number<1>, open<"2023-09-01", "2024-12-31">,
                                      given<own_circumstance<20, "last", "末">>>> {};
struct for_another_century
    : unchecked<policy_id<"for-another-century">, insured_year<2101>, counting<civil_code>,
                fee<380_yuan>, fiscal_standard<640_yuan>,
                route<of_number<1>, open_in_insured_year>> {};

/// A list of policies, what they are and how their mixed rosters are assessed.
struct mixture {
    std::vector<const policy_content*> contents;
    std::vector<const rule_table*> rules;
    bool fits;
    bool (*in_vectors)(instructions, bool streams, std::span<const std::uint8_t>, const piece&);
    bool (*best)(std::span<const std::uint8_t>, const piece&);
};

template <class... Policies>
mixture mixture_of(bool fits) {
    return {{&Policies::content...},
            {&Policies::rules...},
            fits,
            [](instructions with, bool streams, std::span<const std::uint8_t> policy,
               const piece& one) {
                return canbao::detail::assess_in_vectors<Policies...>(with, streams, policy, one.in,
                                                                      one.out);
            },
            [](std::span<const std::uint8_t> policy, const piece& one) {
                return assess_mixed<Policies...>(policy, one.in, one.out);
            }};
}

std::vector<mixture> mixtures() {
    using namespace policies;
    return {
        mixture_of<hunan_2023, fuling_2023, huaibei_2024, hunan_2024, jiangan_2023>(true),
        mixture_of<hunan_2023, hunan_2024>(true), mixture_of<huaibei_2024>(true),
        mixture_of<in_ten_fen, in_fen, in_ten_fen>(true),
        mixture_of<asks_of_years, huaibei_2024>(true), mixture_of<huaibei_2024, asks_of_more>(true),
        // The common unit is a fen, of which 16 bits do not hold enough.
        mixture_of<hunan_2023, in_fen>(false), mixture_of<hunan_2024, for_another_century>(false)};
}

struct mixed_roster {
    std::vector<std::uint8_t> policy;
    reference::roster rows;
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
    return roster;
}

reference::results row_by_row(const mixture& mixed, const mixed_roster& roster) {
    reference::results results = unwritten(roster.policy.size());
    for (std::size_t row = 0; row < roster.policy.size(); ++row) {
        const application one = canbao::detail::row_of(roster.rows.columns(), row);
        canbao::detail::put_row(results.columns(), row,
                                assess(*mixed.rules[roster.policy[row]], one));
    }
    return results;
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
        const reference::results expected = row_by_row(mixed, roster);
        const piece in{roster.rows.columns(), {}};
        for (const instructions with : available_instructions()) {
            reference::results results = unwritten(roster.policy.size());
            const bool done =
                mixed.in_vectors(with, happens(50), roster.policy, {in.in, results.columns()});
            RC_ASSERT(done ==
                      (mixed.fits && with != instructions::scalar && roster.policy.size() >= 8));
            RC_ASSERT(results == (done ? expected : unwritten(roster.policy.size())));
        }
        reference::results results = unwritten(roster.policy.size());
        const bool done = mixed.best(roster.policy, {in.in, results.columns()});
        RC_ASSERT(done);
        RC_ASSERT(results == expected);
    });
}

TEST_CASE("columns of a mixed roster that are left out stand for their defaults") {
    check_for_every_mixture([](const mixture& mixed) {
        const mixed_roster roster = some_mixed_roster(mixed);
        application_columns in = roster.rows.columns();
        const std::uint32_t left_out = *rc::gen::arbitrary<std::uint32_t>();
        int place = 0;
        for_each_optional_column(in, [&](auto& column) {
            if (((left_out >> place++) & 1U) != 0) {
                column = {};
            }
        });
        reference::results expected = unwritten(roster.policy.size());
        for (std::size_t row = 0; row < roster.policy.size(); ++row) {
            canbao::detail::put_row(
                expected.columns(), row,
                assess(*mixed.rules[roster.policy[row]], canbao::detail::row_of(in, row)));
        }
        reference::results results = unwritten(roster.policy.size());
        const bool done = mixed.best(roster.policy, {in, results.columns()});
        RC_ASSERT(done);
        RC_ASSERT(results == expected);
    });
}

TEST_CASE("a mixed roster with a number that is no policy's is refused, and nothing is written") {
    check_for_every_mixture([](const mixture& mixed) {
        mixed_roster roster = some_mixed_roster(mixed);
        RC_PRE(!roster.policy.empty());
        const auto policies = static_cast<int>(mixed.rules.size());
        roster.policy[place_in(roster.policy)] =
            static_cast<std::uint8_t>(happens(50) ? policies : between(policies, 255));
        reference::results results = unwritten(roster.policy.size());
        const bool done = mixed.best(roster.policy, {roster.rows.columns(), results.columns()});
        RC_ASSERT(!done);
        RC_ASSERT(results == unwritten(roster.policy.size()));
    });
}

TEST_CASE("a mixed roster whose columns do not agree is refused, and nothing is written") {
    check_for_every_mixture([](const mixture& mixed) {
        mixed_roster roster = some_mixed_roster(mixed);
        RC_PRE(roster.policy.size() >= 2);
        piece one{roster.rows.columns(), {}};
        reference::results results = unwritten(roster.policy.size());
        one.out = results.columns();
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
