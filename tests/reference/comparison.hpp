// SPDX-License-Identifier: Apache-2.0
//
// Random applications to a policy: the library's three ways to assess one, and the reference model,
// agree in every field, and on who pays which part of what.
#pragma once

#include "convert.hpp"
#include "random_application.hpp"
#include "scale.hpp"
#include "seed.hpp"
#include <canbao/rosters/tables.hpp>

#include <canbao/rosters.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace reference {

#if defined(CANBAO_LONG_TESTS)
inline constexpr int applications_per_policy = 20'000'000;
#else
inline constexpr int applications_per_policy = many_cases ? 1'000'000 : 200'000;
#endif

// A route, a group or an aid that hardly ever occurs would be compared in name only.
inline constexpr int least_occurrences = 200;

// No multiple of a vector's width, so that the column form has a rest to assess.
inline constexpr int rows_per_batch = 4'099;

class comparison {
public:
    comparison(const canbao::policy_content& policy, const canbao::rule_table& table)
        : content{policy},
          rules{table},
          source{std::string{policy.id}, seed()} {}

    // These go through the policy's type.
    void run(auto assess_one, auto bill_one, auto assess_columns) {
        for (int left = applications_per_policy; left > 0; left -= rows_per_batch) {
            compare_batch(std::min(left, rows_per_batch), assess_one, bill_one, assess_columns);
        }
        report();
    }

private:
    const canbao::policy_content& content;
    const canbao::rule_table rules; // a copy: what a program would make at run time
    random_applications source;
    std::map<std::string, int> outcomes; // how often each, and each group, aid and note

    void compare_batch(int rows, auto assess_one, auto bill_one, auto assess_columns) {
        std::vector<application> people;
        canbao::application_table roster;
        for (int i = 0; i < rows; ++i) {
            people.push_back(source.next());
            roster.add(to_library(content, people.back()));
        }
        canbao::assessment_table columns(roster.size());
        REQUIRE(assess_columns(roster.view(), columns.view()));

        for (std::size_t i = 0; i < people.size(); ++i) {
            const canbao::application person = to_library(content, people[i]);
            const canbao::assessment scalar = assess_one(person);
            const auto expected = assess(std::string{content.id}, people[i]);
            const auto got = from_library(content, scalar);
            if (got != expected) {
                fail("the library and the reference model", people[i], got, expected);
            }
            const std::string billed = from_library(content, bill_one(scalar));
            const std::string bill = bill_of(std::string{content.id}, people[i]);
            if (billed != bill) {
                fail("the bills of the library and the reference model", people[i], billed, bill);
            }
            if (columns[i] != scalar) {
                fail("one application and columns", people[i], got,
                     from_library(content, columns[i]));
            }
            if (const auto table = canbao::assess(rules, person); table != scalar) {
                fail("the policy and its table at run time", people[i], got,
                     from_library(content, table));
            }
            count(got, canbao::counting_categories(rules, person));
        }
    }

    // Of who is refused nothing but why.
    void count(const assessment& one, canbao::category_set who) {
        if (one.status == "refused") {
            ++outcomes["refused: " + one.reason];
            return;
        }
        ++outcomes[one.route];
        if (!one.subsidy_category.empty()) {
            ++outcomes["aid: " + one.subsidy_category];
        }
        for (const std::string& note : one.notes) {
            ++outcomes[note];
        }
        for (const canbao::label& group : canbao::names_of(content, groups_in(who))) {
            ++outcomes["of: " + std::string{group.code}];
        }
    }

    static canbao::category_set groups_in(canbao::category_set who) {
        constexpr std::uint64_t stated = (std::uint64_t{1} << canbao::rule_table::first_group) - 1;
        return canbao::category_set{who.bits & ~stated};
    }

    void fail(const char* which, const application& person, const auto& one,
              const auto& other) const {
        FAIL(std::string{which} << " differ under " << content.id << " (seed " << seed() << ")\n  "
                                << person << "\n  " << one << "\n  " << other);
    }

    void report() {
        std::cout << content.id << ": " << applications_per_policy
                  << " applications compared, seed " << seed() << '\n';
        for (const auto& [outcome, times] : outcomes) {
            std::cout << "  " << outcome << ' ' << times << '\n';
        }
        for (const canbao::route_term& route : content.routes) {
            require_often(std::string{route.name.code});
        }
        if (!content.claims.empty()) {
            require_often("claim_at_household");
        }
        for (const canbao::people_term& group : content.people) {
            require_often("of: " + std::string{group.word.code});
        }
        for (const canbao::subsidy_term& aid : content.subsidies) {
            require_often_each("aid: ", aid.categories);
        }
        for (const canbao::delegation_term& left : content.delegations) {
            require_often_each("delegated:", left.categories);
        }
    }

    void require_often_each(const std::string& what, std::uint64_t categories) {
        for (const canbao::label& one :
             canbao::names_of(content, canbao::category_set{categories})) {
            require_often(what + std::string{one.code});
        }
    }

    void require_often(const std::string& outcome) {
        CAPTURE(outcome);
        CHECK(outcomes[outcome] >= least_occurrences);
    }
};

template <class Policy>
void compare() {
    comparison{Policy::content, Policy::rules}.run(
        [](const canbao::application& person) { return canbao::assess<Policy>(person); },
        [](const canbao::assessment& one) { return canbao::bill_of<Policy>(one); },
        [](const canbao::application_columns& in, const canbao::assessment_columns& out) {
            return canbao::assess<Policy>(in, out);
        });
}

} // namespace reference
