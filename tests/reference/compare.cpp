// SPDX-License-Identifier: Apache-2.0
//
// Random applications to the five policies and a made-up one: the library's three ways to assess
// one, and the reference model, agree in every field.
#include "convert.hpp"
#include "random_application.hpp"
#include "scale.hpp"
#include "seed.hpp"
#include <canbao/rosters/tables.hpp>

#include "../support/people_2026.hpp"
#include <canbao/policies/registry.hpp>
#include <canbao/rosters.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

#if defined(CANBAO_LONG_TESTS)
constexpr int applications_per_policy = 20'000'000;
#else
constexpr int applications_per_policy = reference::many_cases ? 1'000'000 : 200'000;
#endif

// A route that hardly ever occurs would be compared in name only.
constexpr int least_occurrences = 200;

// No multiple of a vector's width, so that the column form has a rest to assess.
constexpr int rows_per_batch = 4'099;

class comparison {
public:
    comparison(const canbao::policy_content& policy, const canbao::rule_table& table)
        : content{policy},
          rules{table},
          source{std::string{policy.id}, reference::seed()} {}

    // `assess_one` and `assess_columns` go through the policy's type.
    void run(auto assess_one, auto assess_columns) {
        for (int left = applications_per_policy; left > 0; left -= rows_per_batch) {
            compare_batch(std::min(left, rows_per_batch), assess_one, assess_columns);
        }
        report();
    }

private:
    const canbao::policy_content& content;
    const canbao::rule_table rules; // a copy: what a program would make at run time
    reference::random_applications source;
    std::map<std::string, int> outcomes;

    void compare_batch(int rows, auto assess_one, auto assess_columns) {
        std::vector<reference::application> people;
        canbao::application_table roster;
        for (int i = 0; i < rows; ++i) {
            people.push_back(source.next());
            roster.add(reference::to_library(content, people.back()));
        }
        canbao::assessment_table columns(roster.size());
        REQUIRE(assess_columns(roster.view(), columns.view()));

        for (std::size_t i = 0; i < people.size(); ++i) {
            const canbao::application person = reference::to_library(content, people[i]);
            const canbao::assessment scalar = assess_one(person);
            const auto expected = reference::assess(std::string{content.id}, people[i]);
            const auto got = reference::from_library(content, scalar);
            if (got != expected) {
                fail("the library and the reference model", people[i], got, expected);
            }
            if (columns[i] != scalar) {
                fail("one application and columns", people[i], got,
                     reference::from_library(content, columns[i]));
            }
            if (const auto table = canbao::assess(rules, person); table != scalar) {
                fail("the policy and its table at run time", people[i], got,
                     reference::from_library(content, table));
            }
            ++outcomes[got.status == "refused" ? "refused: " + got.reason : got.route];
        }
    }

    void fail(const char* which, const reference::application& person,
              const reference::assessment& one, const reference::assessment& other) const {
        FAIL(which << " differ under " << content.id << " (seed " << reference::seed() << ")\n  "
                   << person << "\n  " << one << "\n  " << other);
    }

    void report() {
        std::cout << content.id << ": " << applications_per_policy
                  << " applications compared, seed " << reference::seed() << '\n';
        for (const auto& [outcome, times] : outcomes) {
            std::cout << "  " << outcome << ' ' << times << '\n';
        }
        for (const canbao::route_term& route : content.routes) {
            require_often(std::string{route.name.code});
        }
        if (!content.claims.empty()) {
            require_often("claim_at_household");
        }
    }

    void require_often(const std::string& route) {
        CAPTURE(route);
        CHECK(outcomes[route] >= least_occurrences);
    }
};

template <class Policy>
void compare() {
    comparison{Policy::content, Policy::rules}.run(
        [](const canbao::application& person) { return canbao::assess<Policy>(person); },
        [](const canbao::application_columns& in, const canbao::assessment_columns& out) {
            return canbao::assess<Policy>(in, out);
        });
}

} // namespace

// The names are the policies' ids, by which ctest runs each on its own.
TEST_CASE("hunan-2023") {
    compare<canbao::policies::hunan_2023>();
}
TEST_CASE("fuling-2023") {
    compare<canbao::policies::fuling_2023>();
}
TEST_CASE("huaibei-2024") {
    compare<canbao::policies::huaibei_2024>();
}
TEST_CASE("hunan-2024") {
    compare<canbao::policies::hunan_2024>();
}
TEST_CASE("jiangan-2023") {
    compare<canbao::policies::jiangan_2023>();
}
TEST_CASE("people-2026") {
    compare<tests::people_2026>();
}
