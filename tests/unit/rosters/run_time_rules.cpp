// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/people_2026.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/run_time_rules.hpp>
#include <canbao/rosters/tables.hpp>

#ifndef CANBAO_TESTS_STATIC_ONLY

#include <initializer_list>
#include <random>
#include <type_traits>

namespace {

using namespace tests;
using policies::hunan_2023;

using aid = subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>;

// Where the area extends recognition, that is all that the circumstance decides.
struct recognised_later
    : notice_with<aid, recognised_by<"2025-10-31">,
                  recognised_by<"2025-11-30", given<circumstances::area_extension>>> {};
// Aid may be claimed when no route is open.
struct claimed_later : notice_with<aid, claim_at_household<window<"2026-01-01", "2026-02-28">>> {};

// Its slot is in the upper half of a mask.
struct of_upper_half : own_category<40 - categories::all::size, "flood_victim", "受灾群众"> {};

// Years ahead are charged, and those paid back, which shorten the wait.
struct by_years
    : notice_with<surcharge_each<surcharges::prepaid_years, numbers::prepaid_years>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>> {};
struct aided_by_upper_half
    : notice_with<subsidy<in_full, to<of_upper_half>, paid_by<funds::medical_assistance>>> {};

// Late enrolment goes by the day of registration.
struct late_by_registration
    : notice_with<route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                        waiting_period<after<3_months>, since_registration>>> {};

/// People in whom everything differs that may tell them apart, mostly a few things at once.
application_table people_apart(std::initializer_list<date> days) {
    application_table roster;
    std::minstd_rand random{7};
    const auto put = [&random]<class Value>(
                         Value& field, std::initializer_list<std::type_identity_t<Value>> values) {
        if (random() % 3 == 0) {
            field = values.begin()[random() % values.size()];
        }
    };
    for (int row = 0; row < 6'000; ++row) {
        const date day = days.begin()[random() % days.size()];
        application one{.paid_on = day, .born_on = 1990y / 1 / 1};
        put(one.born_on, {date{1900y / 1 / 1}, date{1966y / 1 / 1}, date{1966y / 1 / 2},
                          date{1976y / 1 / 1}, date{1976y / 1 / 2}, date{2020y / 8 / 31}});
        put(one.circumstances,
            {circumstance_set{circumstances::female{}}, circumstance_set{circumstances::male{}},
             circumstance_set{circumstances::residence_permit{}},
             circumstance_set{circumstances::first_enrolment{}}});
        put(one.tier, {0, 2, 3});
        put(one.prepaid_years, {1, 4});
        put(one.lapsed_years, {1, 4});
        put(one.repaid_years, {1, 2});
        put(one.wish, {1, 2});
        put(one.recognised_on, {day + -1, day + 1});
        put(one.registered_on, {date{2026y / 3 / 1}, day});
        put(one.categories,
            {category_set{categories::destitute{}}, category_set{categories::orphan{}},
             category_set{categories::subsistence_margin{}}, category_set{of_upper_half{}}});
        roster.add(one);
    }
    return roster;
}

/// People of so many kinds, each on several days.
application_table some_people(std::uint32_t kinds, int days) {
    application_table roster;
    for (int day = 0; day < days; ++day) {
        for (std::uint32_t kind = 0; kind < kinds; ++kind) {
            roster.add({.categories = category_set{kind & 0x3FFU, 0},
                        .recognised_on = 2022y / 1 / 3,
                        .tier = static_cast<std::uint8_t>(1 + kind / 4'096),
                        .paid_on = date{2022y / 8 / 25} + day * 7,
                        .circumstances = circumstance_set{kind >> 7U, 0},
                        .wish = static_cast<std::uint8_t>(kind / 1'024 % 3)});
        }
    }
    return roster;
}

assessment_table one_by_one(const rule_table& rules, const application_table& roster) {
    assessment_table results{roster.size()};
    REQUIRE(assess(rules, roster.view(), results.view()));
    return results;
}

void check_like_one_by_one(run_time_rules& remembering, const rule_table& rules,
                           const application_table& roster) {
    assessment_table results{roster.size()};
    REQUIRE(remembering.assess(roster.view(), results.view()));
    CHECK(results == one_by_one(rules, roster));
}
void check_like_one_by_one(const rule_table& rules, const application_table& roster) {
    run_time_rules remembering{rules};
    check_like_one_by_one(remembering, rules, roster);
}

} // namespace

TEST_CASE("a rule table of run time gives what it gives row by row, however many kinds there are") {
    const rule_table rules = hunan_2023::rules;
    for (const std::uint32_t kinds : {1U, 7U, 600U, 9'000U}) {
        CAPTURE(kinds);
        const application_table roster = some_people(kinds, kinds == 9'000U ? 3 : 70);
        run_time_rules remembering{rules};
        for (int turn = 0; turn < 2; ++turn) { // found, and remembered
            check_like_one_by_one(remembering, rules, roster);
        }
    }
}

TEST_CASE("whatever tells people apart is looked at") {
    const rule_table groups = people_2026::rules;
    const rule_table years = by_years::rules;
    const rule_table upper = aided_by_upper_half::rules;
    const rule_table registered = late_by_registration::rules;
    for (const rule_table* const rules : {&groups, &years, &upper, &registered}) {
        const application_table roster = people_apart({in_window, 2026y / 2 / 1, 2026y / 6 / 1});
        check_like_one_by_one(*rules, roster);
    }
}

TEST_CASE("kinds that are kept in one place are not taken for one another") {
    const rule_table rules = notice_with<aid>::rules;
    application_table roster;
    for (int number = 0; number < 1'024; ++number) {
        roster.add({.categories = categories::orphan{},
                    .tier = static_cast<std::uint8_t>(1 + number % 4 * 40),
                    .paid_on = in_window,
                    .wish = static_cast<std::uint8_t>(number / 4)});
    }
    check_like_one_by_one(rules, roster);
}

TEST_CASE("who has an event is looked at by itself") {
    const rule_table rules = hunan_2023::rules;
    application_table roster;
    for (int day = 0; day < 300; ++day) {
        roster.add({.paid_on = date{2023y / 3 / 1} + day,
                    .event = day % 3 == 0 ? event_code{} : event_code{events::birth{}},
                    .event_on = day % 3 == 0 ? date{} : date{2023y / 2 / 1} + day / 2});
    }
    check_like_one_by_one(rules, roster);
}

TEST_CASE("days without an opening are all alike, a rule table without any included") {
    application_table roster;
    for (const date day : {date{}, first_date, date{2022y / 8 / 31}, date{2022y / 9 / 1},
                           date{2023y / 12 / 31}, date{2024y / 1 / 1}, date{2025y / 8 / 31},
                           date{2025y / 9 / 1}, date{2025y / 12 / 31}, last_date}) {
        roster.add({.paid_on = day});
    }
    const rule_table years = hunan_2023::rules;
    const rule_table window = notice_with<>::rules;
    rule_table none = window;
    none.openings = {};
    none.claims = {};
    for (const rule_table* const rules :
         std::initializer_list<const rule_table*>{&years, &window, &none}) {
        check_like_one_by_one(*rules, roster);
    }
}

TEST_CASE("what decides for recognition alone, or for claims alone, decides here") {
    const application orphan{.categories = categories::orphan{},
                             .recognised_on = 2025y / 11 / 15,
                             .paid_on = 2025y / 12 / 15};
    application extended = orphan;
    extended.circumstances = circumstances::area_extension{};
    application elsewhere = orphan;
    elsewhere.circumstances = circumstances::insured_elsewhere{};
    elsewhere.paid_on = 2026y / 1 / 15;
    application too_late = elsewhere;
    too_late.paid_on = 2026y / 5 / 1;
    application_table roster;
    for (const application& one : {orphan, extended, orphan, elsewhere, too_late, elsewhere}) {
        roster.add(one);
    }
    const rule_table first = recognised_later::rules;
    const rule_table second = claimed_later::rules;
    for (const rule_table* const rules : {&first, &second}) {
        check_like_one_by_one(*rules, roster);
    }
    CHECK(assess(first, orphan).subsidy != assess(first, extended).subsidy);
    CHECK(assess(second, elsewhere).status == status::subsidy_only);
    CHECK(assess(second, too_late).status == status::refused);
}

TEST_CASE("rosters of any length, and any columns of results, as they are wanted") {
    const rule_table rules = hunan_2023::rules;
    const application_table all = some_people(40, 30);
    const assessment_table expected = one_by_one(rules, all);
    run_time_rules remembering{rules};
    for (std::size_t rows = 0; rows < 40; ++rows) {
        CAPTURE(rows);
        application_columns in;
        for_each_column([rows](auto& some, const auto& column) { some = column.first(rows); }, in,
                        all.view());
        assessment_table results{all.size()};
        assessment_table untouched{all.size()};
        assessment_columns out;
        std::size_t place = 0;
        for_each_column(
            [&](auto& some, auto& column, auto& none) {
                std::fill(column.begin(), column.end(), std::uint8_t{99});
                none = column;
                if (++place % 3 != rows % 3) {
                    some = std::span{column}.first(rows);
                }
            },
            out, results, untouched);
        REQUIRE(remembering.assess(in, out));
        for_each_column(
            [&](const auto& wanted, const auto& column, const auto& right, const auto& before) {
                const auto split = static_cast<std::ptrdiff_t>(wanted.size());
                CHECK(std::equal(column.begin(), column.begin() + split, right.begin()));
                CHECK(std::equal(column.begin() + split, column.end(), before.begin() + split));
            },
            out, results, expected, untouched);
    }
}

TEST_CASE("a column in which all that was found agrees is written, too, and until one differs") {
    const rule_table rules = hunan_2023::rules;
    application_table roster;
    for (int row = 0; row < 20; ++row) {
        roster.add({.paid_on = 2022y / 10 / 1});
    }
    run_time_rules remembering{rules};
    for (int turn = 0; turn < 2; ++turn) {
        assessment_table results{roster.size()};
        std::fill(results.due.begin(), results.due.end(), -7); // whatever was there
        REQUIRE(remembering.assess(roster.view(), results.view()));
        CHECK(results == one_by_one(rules, roster));
        roster.paid_on[7] = date{2023y / 6 / 1}.days; // refused
    }
}

TEST_CASE("columns that do not fit are refused, and nothing is written") {
    const rule_table rules = hunan_2023::rules;
    run_time_rules remembering{rules};
    const std::array<std::int32_t, 2> paid_on{19'266, 19'266};
    std::array<std::int32_t, 1> due{-7};
    CHECK(!remembering.assess({.paid_on = paid_on}, {.due = due}));
    CHECK(due[0] == -7);
    CHECK(remembering.assess({}, {}));
}

#endif
