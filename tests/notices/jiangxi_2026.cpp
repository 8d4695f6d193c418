// SPDX-License-Identifier: Apache-2.0
#include "jiangxi_2026.hpp"

#include <canbao/engine/offer.hpp>
#include <canbao/rosters.hpp>

#include "notices/outcome.hpp"
#include "support/both.hpp"

#include <array>
#include <cstdint>

namespace {

using namespace notices;

constexpr date year_end = 2026y / 12 / 31;
constexpr date new_year = 2026y / 1 / 1;
constexpr fen fiscal = 700_yuan;

constexpr bool owes(const application& person, const outcome& expected) {
    return gives<jiangxi_2026>(person, expected);
}
constexpr fen paid_by_fund(const application& person, fund_code fund) {
    return paid<jiangxi_2026>(person, fund);
}
constexpr application child(date on, date paid_on) {
    return {.paid_on = paid_on, .event = birth{}, .event_on = on};
}

} // namespace

TEST_CASE(
    "who pays in the window is covered all year, whoever pays in January from the day after") {
    BOTH(owes({.paid_on = 2025y / 10 / 15}, {400_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(owes({.paid_on = 2025y / 12 / 31}, {400_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(refuses<jiangxi_2026>({.paid_on = 2025y / 10 / 14}, refusal::not_open));
    BOTH(owes({.paid_on = 2026y / 1 / 1}, {400_yuan, 0_yuan, fiscal, 2026y / 1 / 2, year_end}));
    BOTH(owes({.paid_on = 2026y / 2 / 28}, {400_yuan, 0_yuan, fiscal, 2026y / 3 / 1, year_end}));
}

TEST_CASE("from March on three months, which end on the day of the month") {
    // 1 March + 3 months: 1 June, and from the day after.
    BOTH(owes({.paid_on = 2026y / 3 / 1}, {400_yuan, 0_yuan, fiscal, 2026y / 6 / 2, year_end}));
    // 30 September + 3 months: 30 December.
    BOTH(owes({.paid_on = 2026y / 9 / 30}, {400_yuan, 0_yuan, fiscal, year_end, year_end}));
    BOTH(refuses<jiangxi_2026>({.paid_on = 2026y / 10 / 1}, refusal::no_coverage_left));
}

TEST_CASE("the treasury pays for whoever was born since 2024, to the day") {
    constexpr application born_then{.paid_on = 2025y / 11 / 1, .born_on = 2024y / 1 / 1};
    BOTH(owes(born_then, {0_yuan, 400_yuan, fiscal, new_year, year_end}));
    BOTH(paid_by_fund(born_then, treasury{}) == 1'100_yuan); // 400 + 700
    BOTH(owes({.paid_on = 2025y / 11 / 1, .born_on = 2023y / 12 / 31},
              {400_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(owes({.paid_on = 2025y / 11 / 1}, {400_yuan, 0_yuan, fiscal, new_year, year_end}));
    // Late too: aid lowers the contribution whenever it is paid.
    BOTH(owes({.paid_on = 2026y / 3 / 1, .born_on = 2025y / 5 / 1},
              {0_yuan, 400_yuan, fiscal, 2026y / 6 / 2, year_end}));
}

TEST_CASE("a newborn is born since 2024 by the day of the event") {
    BOTH(owes(child(2026y / 3 / 15, 2026y / 4 / 1),
              {0_yuan, 400_yuan, fiscal, 2026y / 3 / 15, year_end}));
    // 90 days from 15 March: 13 June.
    BOTH(owes(child(2026y / 3 / 15, 2026y / 6 / 13),
              {0_yuan, 400_yuan, fiscal, 2026y / 3 / 15, year_end}));
    // A day later without a wait, from the day after.
    BOTH(owes(child(2026y / 3 / 15, 2026y / 6 / 14),
              {0_yuan, 400_yuan, fiscal, 2026y / 6 / 15, year_end}));
    // 12 months from 20 May 2025: 20 May 2026; a day later three months.
    BOTH(owes(child(2025y / 5 / 20, 2026y / 5 / 20),
              {0_yuan, 400_yuan, fiscal, 2026y / 5 / 21, year_end}));
    BOTH(owes(child(2025y / 5 / 20, 2026y / 5 / 21),
              {0_yuan, 400_yuan, fiscal, 2026y / 8 / 22, year_end}));
    // Where a day of birth is given, it is the one that tells.
    constexpr application elder{.paid_on = 2026y / 4 / 1,
                                .event = birth{},
                                .event_on = 2026y / 3 / 15,
                                .born_on = 2023y / 3 / 15};
    BOTH(owes(elder, {400_yuan, 0_yuan, fiscal, 2026y / 3 / 15, year_end}));
}

TEST_CASE("students of the province have 200 yuan, and need no recognition") {
    constexpr application student{.paid_on = 2025y / 11 / 1,
                                  .circumstances = circumstances::university_student{}};
    BOTH(owes(student, {200_yuan, 200_yuan, fiscal, new_year, year_end}));
    BOTH(paid_by_fund(student, treasury{}) == 900_yuan); // 200 + 700
    BOTH(owes({.paid_on = 2025y / 11 / 1, .circumstances = circumstances::pupil{}},
              {400_yuan, 0_yuan, fiscal, new_year, year_end}));
    // Of two kinds of aid the higher: 400 - 80 = 320.
    BOTH(owes({.categories = monitored{},
               .paid_on = 2025y / 11 / 1,
               .circumstances = circumstances::university_student{}},
              {80_yuan, 320_yuan, fiscal, new_year, year_end}));
}

TEST_CASE("others pay 80 yuan, or nothing") {
    for (const category_set held :
         {category_set{subsistence_allowance{}}, category_set{returned_to_poverty{}},
          category_set{monitored{}}}) {
        CHECK(owes({.categories = held, .paid_on = 2025y / 11 / 1},
                   {80_yuan, 320_yuan, fiscal, new_year, year_end}));
    }
    BOTH(owes({.categories = destitute{}, .paid_on = 2025y / 11 / 1},
              {0_yuan, 400_yuan, fiscal, new_year, year_end}));
    BOTH(paid_by_fund({.categories = orphan{}, .paid_on = 2025y / 11 / 1}, medical_assistance{}) ==
         400_yuan);
    BOTH(owes({.categories = severely_disabled{}, .paid_on = 2025y / 11 / 1},
              {400_yuan, 0_yuan, fiscal, new_year, year_end}));
}

TEST_CASE("an orphan born since 2024 is paid for as an orphan") {
    constexpr application both{
        .categories = orphan{}, .paid_on = 2025y / 11 / 1, .born_on = 2025y / 2 / 1};
    BOTH(owes(both, {0_yuan, 400_yuan, fiscal, new_year, year_end}));
    BOTH(assessed<jiangxi_2026>(both).subsidy_category == category_code{orphan{}});
    BOTH(paid_by_fund(both, medical_assistance{}) == 400_yuan);
    BOTH(paid_by_fund(both, treasury{}) == 700_yuan);
    // Recognised after the payment the category does not count, and the age does.
    constexpr application late{.categories = orphan{},
                               .recognised_on = 2025y / 11 / 2,
                               .paid_on = 2025y / 11 / 1,
                               .born_on = 2025y / 2 / 1};
    BOTH(paid_by_fund(late, treasury{}) == 1'100_yuan);
    BOTH(counting_categories(jiangxi_2026::rules, late).bits ==
         std::uint64_t{1} << (rule_table::first_group + 1));
    BOTH(name_of(jiangxi_2026::content, assessed<jiangxi_2026>(late).subsidy_category).code ==
         "born_since_2024");
}

TEST_CASE("a roster without days of birth is not assessed") {
    const std::array<std::int32_t, 1> paid_on{date{2025y / 11 / 1}.days};
    const std::array<std::int32_t, 1> born_on{date{2025y / 2 / 1}.days};
    std::array<std::int32_t, 1> due{-1};
    CHECK_FALSE(assess(jiangxi_2026::rules, application_columns{.paid_on = paid_on},
                       assessment_columns{.due = due}));
    CHECK(due[0] == -1);
    CHECK(assess(jiangxi_2026::rules, application_columns{.paid_on = paid_on, .born_on = born_on},
                 assessment_columns{.due = due}));
    CHECK(due[0] == 0);
}
