// SPDX-License-Identifier: Apache-2.0
#include "linyi_2023.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;

constexpr date year_end = 2023y / 12 / 31;
constexpr date new_year = 2023y / 1 / 1;

constexpr bool owes(const application& person, const outcome& expected) {
    return gives<linyi_2023>(person, expected);
}
constexpr fen paid_by_fund(const application& person, fund_code fund) {
    return paid<linyi_2023>(person, fund);
}
constexpr application child(date on, date paid_on) {
    return {.paid_on = paid_on, .event = birth{}, .event_on = on};
}

} // namespace

TEST_CASE("who pays in the window is covered all year") {
    BOTH(owes({.paid_on = 2022y / 10 / 10}, {350_yuan, 0_yuan, 640_yuan, new_year, year_end}));
    BOTH(owes({.paid_on = 2022y / 12 / 31}, {350_yuan, 0_yuan, 640_yuan, new_year, year_end}));
    BOTH(refuses<linyi_2023>({.paid_on = 2022y / 10 / 9}, refusal::not_open));
}

TEST_CASE("later, 30 days after the day of payment, which does not count") {
    // 1 January + 30 days of waiting, 2 to 31 January: 1 February.
    BOTH(owes({.paid_on = 2023y / 1 / 1}, {350_yuan, 0_yuan, 640_yuan, 2023y / 2 / 1, year_end}));
    // 28 February: 1 to 30 March.
    BOTH(owes({.paid_on = 2023y / 2 / 28}, {350_yuan, 0_yuan, 640_yuan, 2023y / 3 / 31, year_end}));
    // From March on 350 + 640 = 990. 1 March: 2 to 31 March.
    BOTH(owes({.paid_on = 2023y / 3 / 1}, {990_yuan, 0_yuan, 0_yuan, 2023y / 4 / 1, year_end}));
    // 30 November: 1 to 30 December, which leaves the 31st.
    BOTH(owes({.paid_on = 2023y / 11 / 30}, {990_yuan, 0_yuan, 0_yuan, year_end, year_end}));
    BOTH(refuses<linyi_2023>({.paid_on = 2023y / 12 / 1}, refusal::no_coverage_left));
    BOTH(refuses<linyi_2023>({.paid_on = 2024y / 1 / 1}, refusal::not_open));
}

TEST_CASE(
    "medical assistance pays all for the destitute, 150 yuan for others, the county the rest") {
    constexpr application poor{.categories = destitute{}, .paid_on = 2022y / 11 / 1};
    BOTH(owes(poor, {0_yuan, 350_yuan, 640_yuan, new_year, year_end}));
    BOTH(paid_by_fund(poor, medical_assistance{}) == 350_yuan);
    BOTH(paid_by_fund(poor, county_finance{}) == 0_yuan);
    constexpr application allowance{.categories = subsistence_allowance{},
                                    .paid_on = 2022y / 11 / 1};
    BOTH(owes(allowance, {0_yuan, 350_yuan, 640_yuan, new_year, year_end}));
    // 350 - 150 = 200
    BOTH(paid_by_fund(allowance, medical_assistance{}) == 150_yuan);
    BOTH(paid_by_fund(allowance, county_finance{}) == 200_yuan);
    BOTH(paid_by_fund(allowance, treasury{}) == 640_yuan);
    for (const category_set held :
         {category_set{returned_to_poverty{}}, category_set{subsistence_margin{}},
          category_set{monitored{}}}) {
        CHECK(paid_by_fund({.categories = held, .paid_on = 2022y / 11 / 1}, county_finance{}) ==
              200_yuan);
    }
    // Not among them.
    BOTH(owes({.categories = orphan{}, .paid_on = 2022y / 11 / 1},
              {350_yuan, 0_yuan, 640_yuan, new_year, year_end}));
}

TEST_CASE("who is destitute and monitored is aided as destitute") {
    constexpr application both{.categories = {monitored{}, destitute{}}, .paid_on = 2022y / 11 / 1};
    BOTH(assessed<linyi_2023>(both).subsidy_category == category_code{destitute{}});
    BOTH(paid_by_fund(both, medical_assistance{}) == 350_yuan);
    BOTH(paid_by_fund(both, county_finance{}) == 0_yuan);
}

TEST_CASE("aid lowers the contribution, not the fiscal part") {
    constexpr application late{.categories = monitored{}, .paid_on = 2023y / 5 / 1};
    // 350 - 350 + 640; 1 May: 2 to 31 May.
    BOTH(owes(late, {640_yuan, 350_yuan, 0_yuan, 2023y / 6 / 1, year_end}));
    BOTH(paid_by_fund(late, {}) == 640_yuan && paid_by_fund(late, treasury{}) == 0_yuan);
    BOTH(paid_by_fund(late, county_finance{}) == 200_yuan);
    // Recognised a day after the payment: 350 + 640.
    BOTH(owes({.categories = monitored{}, .recognised_on = 2023y / 5 / 2, .paid_on = 2023y / 5 / 1},
              {990_yuan, 0_yuan, 0_yuan, 2023y / 6 / 1, year_end}));
}

TEST_CASE("newborns have six months, and are covered from birth") {
    BOTH(owes(child(2023y / 3 / 15, 2023y / 9 / 15),
              {350_yuan, 0_yuan, 640_yuan, 2023y / 3 / 15, year_end}));
    // A day later as others: 16 September, 17 September to 16 October.
    BOTH(owes(child(2023y / 3 / 15, 2023y / 9 / 16),
              {990_yuan, 0_yuan, 0_yuan, 2023y / 10 / 17, year_end}));
    // Six months from 31 August end on 29 February 2024.
    BOTH(owes(child(2023y / 8 / 31, 2024y / 2 / 29),
              {350_yuan, 0_yuan, 640_yuan, 2023y / 8 / 31, year_end}));
    BOTH(refuses<linyi_2023>(child(2023y / 8 / 31, 2024y / 3 / 1), refusal::not_open));
    // Born last year, and paid on the last of the six months: all of this year.
    BOTH(owes(child(2022y / 7 / 10, 2023y / 1 / 10),
              {350_yuan, 0_yuan, 640_yuan, new_year, year_end}));
    // A day later: 11 January, 12 January to 10 February.
    BOTH(owes(child(2022y / 7 / 10, 2023y / 1 / 11),
              {350_yuan, 0_yuan, 640_yuan, 2023y / 2 / 11, year_end}));
    // Paid for in the window, born in the year: from birth.
    BOTH(owes(child(2023y / 2 / 10, 2022y / 12 / 20),
              {350_yuan, 0_yuan, 640_yuan, 2023y / 2 / 10, year_end}));
}

TEST_CASE("who is insured elsewhere, or on a tier that is not offered, is refused") {
    BOTH(refuses<linyi_2023>({.tier = 2, .paid_on = 2022y / 11 / 1}, refusal::tier_not_offered));
    BOTH(refuses<linyi_2023>(
        {.paid_on = 2022y / 11 / 1, .circumstances = circumstances::employee_insured{}},
        refusal::employee_insured));
    BOTH(refuses<linyi_2023>({.categories = destitute{},
                              .paid_on = 2022y / 11 / 1,
                              .circumstances = circumstances::insured_elsewhere{}},
                             refusal::insured_elsewhere));
}

TEST_CASE("aid of who is 70 or older on 1 January is left to the county, and noted") {
    constexpr auto notes = [](date born_on) {
        return assessed<linyi_2023>({.paid_on = 2022y / 11 / 1, .born_on = born_on}).delegated;
    };
    // 2023 - 70 = 1953
    BOTH(names_of(linyi_2023::content, notes(1953y / 1 / 1))[0].code == "from_70");
    BOTH(notes(1953y / 1 / 2).empty());
    BOTH(notes({}).empty());
    BOTH(owes({.paid_on = 2022y / 11 / 1, .born_on = 1940y / 1 / 1},
              {350_yuan, 0_yuan, 640_yuan, new_year, year_end}));
}
