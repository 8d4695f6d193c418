// SPDX-License-Identifier: Apache-2.0
#include "support/notice.hpp"

#include <canbao/rosters/tables.hpp>

#include <canbao/rosters.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#ifndef CANBAO_TESTS_STATIC_ONLY

namespace {

using namespace tests;
using namespace categories;
using namespace events;

struct from_application : route_name<"from_application", "按申请月参保"> {};

struct with_a_choice
    : notice_with<subsidy<in_full, to<orphan>, paid_by<funds::medical_assistance>>,
                  route<routes::newborn, within<6_months, birth>, waiting_period<from_event>>,
                  route<from_application, within<6_months, birth>, on_request,
                        waiting_period<next_month>, without_aid>> {};

struct by_months
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::late, open_in_insured_year, prorated<since_payment>,
                   waiting_period<next_month>>> {};

/// Newborns of all days of two years, every third an orphan, who ask for this route or that.
application_table newborns(std::uint8_t most_wished) {
    application_table people;
    for (int row = 0; row < 731; ++row) {
        const date born = date{2025y / 7 / 1} + row;
        people.add({.categories = row % 3 == 0 ? category_set{orphan{}} : category_set{},
                    .paid_on = born + row % 200,
                    .event = birth{},
                    .event_on = born,
                    .wish = static_cast<std::uint8_t>(row % (most_wished + 1))});
    }
    return people;
}

template <class Policy>
void agrees(const application_table& people) {
    assessment_table results(people.size());
    ledger<Policy> book;
    ledger<Policy> one_by_one;
    REQUIRE(assess<Policy>(people.view(), results.view(), book));
    std::vector<bool> months(13);
    std::vector<bool> routes(5);
    for (std::size_t row = 0; row < people.size(); ++row) {
        const assessment expected = assess<Policy>(people[row]);
        CAPTURE(row);
        REQUIRE(results[row] == expected);
        one_by_one.add(expected);
        months[expected.months] = true;
        routes[expected.route] = true;
    }
    CHECK(book == one_by_one);
    fen due{};
    fen subsidy{};
    for (std::size_t row = 0; row < people.size(); ++row) {
        due += results[row].due;
        subsidy += results[row].subsidy;
    }
    CHECK(book.total().due == due);
    CHECK(book.total().subsidy == subsidy);
    fen by_payers{};
    book.for_each_payer([&](const payer_sums& one) {
        by_payers += one.fund.has_value() ? fen{} : one.contribution + one.surcharges;
    });
    CHECK(by_payers == due);
    CHECK(std::count(routes.begin(), routes.end(), true) ==
          static_cast<std::ptrdiff_t>(Policy::content.routes.size()) + 1);
}

} // namespace

TEST_CASE("a roster's wishes are heard, row by row") {
    agrees<with_a_choice>(newborns(3));
}

TEST_CASE("a roster without wishes takes no route on request") {
    const application_table people = newborns(3);
    application_columns in = people.view();
    in.wish = {};
    assessment_table results(people.size());
    REQUIRE(assess<with_a_choice>(in, results.view()));
    for (std::size_t row = 0; row < people.size(); ++row) {
        application one = people[row];
        one.wish = 0;
        CAPTURE(row);
        REQUIRE(results[row] == assess<with_a_choice>(one));
    }
}

TEST_CASE("what is charged by months is so in rosters and ledgers") {
    agrees<by_months>(newborns(0));
}

#endif
