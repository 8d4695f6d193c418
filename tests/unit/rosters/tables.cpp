// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/tables.hpp>

#ifndef CANBAO_TESTS_STATIC_ONLY

namespace {

using namespace tests;
using namespace canbao::categories;
using policies::hunan_2023;

constexpr application early{.categories = orphan{},
                            .recognised_on = 2022y / 1 / 3,
                            .tier = 2,
                            .paid_on = 2022y / 10 / 1,
                            .event = events::birth{},
                            .event_on = 2022y / 5 / 4,
                            .circumstances = circumstances::area_extension{},
                            .lapsed_years = 7,
                            .repaid_years = 6};

} // namespace

TEST_CASE("a table gives applications as they were added") {
    application_table roster;
    roster.add(early);
    roster.add({.paid_on = 2023y / 3 / 1});
    CHECK(roster.size() == 2);
    CHECK(roster[0] == early);
    CHECK(roster[1] == application{.paid_on = 2023y / 3 / 1});
    CHECK(roster.view().lapsed_years[0] == 7);
}

TEST_CASE("tables are equal where all columns are") {
    application_table one;
    one.add(early);
    application_table other = one;
    CHECK(one == other);
    other.repaid_years[0] = 5;
    CHECK(one != other);
    one.remove_all();
    CHECK(one.size() == 0);
    CHECK(one == application_table{});
}

TEST_CASE("a table takes assessments and gives them back whole") {
    application_table roster;
    roster.add({.categories = orphan{}, .paid_on = 2022y / 10 / 1});
    roster.add({.paid_on = 2023y / 12 / 1});
    assessment_table results{roster.size()};
    CHECK(results[0] == assessment{.benefit_from = date{0}, .benefit_to = date{0}, .months = 0});
    REQUIRE(assess<hunan_2023>(roster.view(), results.view()));
    for (std::size_t row = 0; row < roster.size(); ++row) {
        CHECK(results[row] == assess(hunan_2023::rules, roster[row]));
    }
    assessment_table again{2};
    CHECK(results != again);
    // g++ 12 warns, for nothing, where it knows the length.
    results.resize(results[1].status == status::refused ? 1 : 3);
    CHECK(results.size() == 1);
}

#endif
