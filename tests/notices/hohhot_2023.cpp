// SPDX-License-Identifier: Apache-2.0
#include "hohhot_2023.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;

constexpr date year_end = 2023y / 12 / 31;
constexpr date new_year = 2023y / 1 / 1;
constexpr fen fiscal = 610_yuan;
constexpr circumstance_set local = circumstances::local_household{};

constexpr bool owes(const application& person, const outcome& expected) {
    return gives<hohhot_2023>(person, expected);
}
constexpr fen paid_by_fund(const application& person, fund_code fund) {
    return paid<hohhot_2023>(person, fund);
}

} // namespace

TEST_CASE("long-term care is charged beside the contribution") {
    // 380 + 10
    BOTH(owes({.paid_on = 2022y / 10 / 1, .circumstances = local},
              {390_yuan, 0_yuan, fiscal, new_year, year_end}));
    constexpr bill all = bill_of<hohhot_2023>(
        assessed<hohhot_2023>({.paid_on = 2022y / 10 / 1, .circumstances = local}));
    BOTH(all.charges.size() == 3);
    BOTH(all.charges[0].what == charge_kind::contribution && all.charges[0].amount == 380_yuan);
    BOTH(all.charges[1].what == charge_kind::surcharge && all.charges[1].amount == 10_yuan);
    BOTH(hohhot_2023::content.surcharges[all.charges[1].surcharge - 1U].name.code ==
         "long_term_care");
    BOTH(all.charges[2].what == charge_kind::fiscal_standard && all.charges[2].amount == 610_yuan);
    BOTH(all.due() == 390_yuan && all.paid_by(treasury{}) == 610_yuan);
}

TEST_CASE("who has no permit owes the government's part too, but pupils don't") {
    // 380 + 10 + 610
    constexpr application stranger{.paid_on = 2022y / 10 / 1};
    BOTH(owes(stranger, {1'000_yuan, 0_yuan, 0_yuan, new_year, year_end}));
    BOTH(paid_by_fund(stranger, {}) == 1'000_yuan && paid_by_fund(stranger, treasury{}) == 0_yuan);
    BOTH(owes({.paid_on = 2022y / 10 / 1, .circumstances = circumstances::residence_permit{}},
              {390_yuan, 0_yuan, fiscal, new_year, year_end}));
    // Pupils enrolled at school: from September.
    BOTH(owes({.paid_on = 2022y / 10 / 1, .circumstances = circumstances::pupil{}},
              {390_yuan, 0_yuan, fiscal, 2022y / 9 / 1, year_end}));
}

TEST_CASE("three funds pay for the destitute, who pay 10 yuan") {
    constexpr application poor{
        .categories = destitute{}, .paid_on = 2022y / 10 / 1, .circumstances = local};
    BOTH(owes(poor, {10_yuan, 380_yuan, fiscal, new_year, year_end}));
    // A quarter of 380 is 95; 380 - 95 - 95 = 190.
    BOTH(paid_by_fund(poor, city_finance{}) == 95_yuan);
    BOTH(paid_by_fund(poor, county_finance{}) == 95_yuan);
    BOTH(paid_by_fund(poor, medical_assistance{}) == 190_yuan);
    BOTH(paid_by_fund(poor, {}) == 10_yuan);
    // Without a permit: 10 + 610.
    BOTH(owes({.categories = destitute{}, .paid_on = 2022y / 10 / 1},
              {620_yuan, 380_yuan, 0_yuan, new_year, year_end}));
}

TEST_CASE("the assisted pay 80 yuan: 70 of 380, and 10") {
    constexpr application assisted{
        .categories = subsistence_allowance{}, .paid_on = 2022y / 10 / 1, .circumstances = local};
    BOTH(owes(assisted, {80_yuan, 310_yuan, fiscal, new_year, year_end}));
    // 310 - 95 - 95 = 120
    BOTH(paid_by_fund(assisted, medical_assistance{}) == 120_yuan);
    BOTH(paid_by_fund(assisted, city_finance{}) == 95_yuan);
    for (const category_set held : {category_set{subsistence_margin{}}, category_set{orphan{}}}) {
        CHECK(owes({.categories = held, .paid_on = 2022y / 10 / 1, .circumstances = local},
                   {80_yuan, 310_yuan, fiscal, new_year, year_end}));
    }
}

TEST_CASE("half is paid for martyrs' families and the work-incapacitated") {
    constexpr application half{
        .categories = entitled_group{}, .paid_on = 2022y / 10 / 1, .circumstances = local};
    // 380 / 2 = 190, and 10
    BOTH(owes(half, {200_yuan, 190_yuan, fiscal, new_year, year_end}));
    BOTH(paid_by_fund(half, city_finance{}) == 95_yuan);
    BOTH(paid_by_fund(half, county_finance{}) == 95_yuan);
    // Of two the higher: 310.
    BOTH(owes({.categories = {work_incapacitated{}, orphan{}},
               .paid_on = 2022y / 10 / 1,
               .circumstances = local},
              {80_yuan, 310_yuan, fiscal, new_year, year_end}));
    BOTH(owes({.categories = monitored{}, .paid_on = 2022y / 10 / 1, .circumstances = local},
              {390_yuan, 0_yuan, fiscal, new_year, year_end}));
}

TEST_CASE("newborns are covered from birth") {
    constexpr application baby{.paid_on = 2023y / 5 / 1,
                               .event = birth{},
                               .event_on = 2023y / 3 / 15,
                               .circumstances = local};
    BOTH(owes(baby, {390_yuan, 0_yuan, fiscal, 2023y / 3 / 15, year_end}));
    // 90 days from 15 March: 13 June; a day later three months, that of payment one of them.
    BOTH(owes({.paid_on = 2023y / 6 / 14,
               .event = birth{},
               .event_on = 2023y / 3 / 15,
               .circumstances = local},
              {390_yuan, 0_yuan, fiscal, 2023y / 9 / 1, year_end}));
    // Enrolled for the first time: from the month of payment.
    BOTH(owes({.paid_on = 2023y / 6 / 14,
               .event = birth{},
               .event_on = 2023y / 3 / 15,
               .circumstances = local | circumstances::first_enrolment{}},
              {390_yuan, 0_yuan, fiscal, 2023y / 6 / 1, year_end}));
    // Not before the birth.
    BOTH(owes({.paid_on = 2023y / 6 / 14,
               .event = birth{},
               .event_on = 2023y / 6 / 10,
               .circumstances = local | circumstances::first_enrolment{}},
              {390_yuan, 0_yuan, fiscal, 2023y / 6 / 10, year_end}));
}

TEST_CASE("after the window: first enrolment, renewal, transfer, and all others") {
    BOTH(
        owes({.paid_on = 2023y / 4 / 30, .circumstances = local | circumstances::first_enrolment{}},
             {390_yuan, 0_yuan, fiscal, 2023y / 4 / 1, year_end}));
    BOTH(owes(
        {.paid_on = 2023y / 3 / 31, .circumstances = local | circumstances::insured_last_year{}},
        {390_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(owes(
        {.paid_on = 2023y / 4 / 1, .circumstances = local | circumstances::insured_last_year{}},
        {390_yuan, 0_yuan, fiscal, 2023y / 7 / 1, year_end}));
    // Three months from 10 April: 10 July.
    BOTH(owes({.paid_on = 2023y / 7 / 10,
               .event = employee_lapse{},
               .event_on = 2023y / 4 / 10,
               .circumstances = local},
              {390_yuan, 0_yuan, fiscal, 2023y / 7 / 1, year_end}));
    BOTH(owes({.paid_on = 2023y / 7 / 11,
               .event = employee_lapse{},
               .event_on = 2023y / 4 / 10,
               .circumstances = local},
              {390_yuan, 0_yuan, fiscal, 2023y / 10 / 1, year_end}));
    BOTH(owes({.paid_on = 2023y / 1 / 5, .circumstances = local},
              {390_yuan, 0_yuan, fiscal, 2023y / 4 / 1, year_end}));
    BOTH(owes({.paid_on = 2023y / 9 / 30, .circumstances = local},
              {390_yuan, 0_yuan, fiscal, 2023y / 12 / 1, year_end}));
    BOTH(refuses<hohhot_2023>({.paid_on = 2023y / 10 / 1, .circumstances = local},
                              refusal::no_coverage_left));
    BOTH(owes(
        {.paid_on = 2023y / 12 / 31, .circumstances = local | circumstances::first_enrolment{}},
        {390_yuan, 0_yuan, fiscal, 2023y / 12 / 1, year_end}));
    BOTH(refuses<hohhot_2023>({.paid_on = 2022y / 8 / 31, .circumstances = local},
                              refusal::not_open));
}
