// SPDX-License-Identifier: Apache-2.0

// The sample roster shows everything that the published policies can answer.

#include "scratch.hpp"
#include "table.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/policies/registry.hpp>

#include <set>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("the sample roster takes every route of every policy") {
    const scratch place;
    const ended result =
        place.run({"assess", project_file("examples/data/sample-roster.csv"), "-o", "out.csv"});
    CHECK(result.status == 0); // no rejects
    const table out = parse_table(place.read("out.csv"));
    CHECK(out.rows.size() >= 90);
    CHECK(out.rows.size() <= 130);

    std::set<std::pair<std::string, std::string>> routes;
    std::set<std::string> reasons;
    for (const record& row : out.rows) {
        routes.emplace(row.at("policy"), row.at("route"));
        reasons.insert(row.at("reason"));
    }
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        CAPTURE(policy.id());
        for (const canbao::route_term& route : policy.content->routes) {
            CAPTURE(route.name.code);
            CHECK(routes.contains({std::string{policy.id()}, std::string{route.name.code}}));
        }
    }
    CHECK(routes.contains({"hunan-2023", "claim_at_household"}));
    CHECK(routes.contains({"hunan-2024", "claim_at_household"}));
    for (const auto reason : {canbao::refusal::insured_elsewhere, canbao::refusal::employee_insured,
                              canbao::refusal::tier_not_offered, canbao::refusal::not_open,
                              canbao::refusal::no_coverage_left}) {
        CHECK(reasons.contains(std::string{canbao::code(reason)}));
    }
}
