// SPDX-License-Identifier: Apache-2.0
#include "chongqing_2024.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;

constexpr date year_end = 2024y / 12 / 31;
constexpr date new_year = 2024y / 1 / 1;
constexpr date in_window = 2023y / 11 / 1;
constexpr fen fiscal = 640_yuan;
constexpr circumstance_set student = circumstances::university_student{};

constexpr bool owes(const application& person, const outcome& expected) {
    return gives<chongqing_2024>(person, expected);
}
/// In the window: what of a tier's fee is left to a person of these categories, and to a student.
constexpr bool pays(category_set held, std::uint8_t tier, fen due, fen of_student) {
    const application person{.categories = held, .tier = tier, .paid_on = in_window};
    application at_university = person;
    at_university.circumstances = student;
    const fen fee = tier == 1 ? 380_yuan : 755_yuan;
    const fen lower = tier == 1 ? 350_yuan : 725_yuan;
    return owes(person, {due, fee - due, fiscal, new_year, year_end}) &&
           owes(at_university, {of_student, lower - of_student, fiscal, new_year, year_end});
}

} // namespace

TEST_CASE("students pay 30 yuan less on either tier") {
    BOTH(pays({}, 1, 380_yuan, 350_yuan));
    BOTH(pays({}, 2, 755_yuan, 725_yuan));
    BOTH(refuses<chongqing_2024>({.tier = 3, .paid_on = in_window}, refusal::tier_not_offered));
}

TEST_CASE("on tier 1 aid is a share of the fee that the person pays") {
    BOTH(pays(destitute{}, 1, 0_yuan, 0_yuan));
    BOTH(pays(orphan{}, 1, 0_yuan, 0_yuan));
    // A tenth of 380 and of 350.
    BOTH(pays(subsistence_allowance{}, 1, 38_yuan, 35_yuan));
    // 30 % of 380 and of 350.
    BOTH(pays(monitored{}, 1, 114_yuan, 105_yuan));
    BOTH(pays(severely_disabled{}, 1, 114_yuan, 105_yuan));
    // 20 %.
    BOTH(pays(family_planning_reward{}, 1, 76_yuan, 70_yuan));
    BOTH(pays(family_planning_special{}, 1, 0_yuan, 0_yuan));
    BOTH(pays(entitled_group{}, 1, 0_yuan, 0_yuan));
    BOTH(pays(needy_student{}, 1, 380_yuan, 350_yuan));
}

TEST_CASE("on tier 2 it is a share of the fee of tier 1, and of students that of theirs") {
    // 755 - 380 = 375, and 725 - 350 = 375.
    BOTH(pays(destitute{}, 2, 375_yuan, 375_yuan));
    BOTH(pays(subsistence_allowance{}, 2, 375_yuan, 375_yuan));
    BOTH(pays(subsistence_margin{}, 2, 375_yuan, 375_yuan));
    BOTH(pays(family_planning_complication{}, 2, 375_yuan, 375_yuan));
    BOTH(pays(entitled_group{}, 2, 375_yuan, 375_yuan));
    // 80 % of 380 is 304, and 755 - 304 = 451; of 350 280, and 725 - 280 = 445.
    BOTH(pays(family_planning_reward{}, 2, 451_yuan, 445_yuan));
    BOTH(pays(demobilised_veteran{}, 2, 0_yuan, 0_yuan));
}

TEST_CASE("of several the highest, and of equal ones that of the category listed first") {
    BOTH(pays({subsistence_allowance{}, family_planning_reward{}}, 1, 38_yuan, 35_yuan));
    BOTH(pays({monitored{}, family_planning_reward{}}, 1, 76_yuan, 70_yuan));
    BOTH(pays({monitored{}, demobilised_veteran{}}, 2, 0_yuan, 0_yuan));
    constexpr application both{.categories = {orphan{}, family_planning_special{}},
                               .paid_on = in_window};
    BOTH(assessed<chongqing_2024>(both).subsidy_category == category_code{orphan{}});
    BOTH(paid<chongqing_2024>(both, medical_assistance{}) == 380_yuan);
    BOTH(paid<chongqing_2024>(both, health_commission{}) == 0_yuan);
    BOTH(paid<chongqing_2024>({.categories = family_planning_special{}, .paid_on = in_window},
                              health_commission{}) == 380_yuan);
}

TEST_CASE("windows of the year") {
    BOTH(refuses<chongqing_2024>({.paid_on = 2023y / 10 / 11}, refusal::not_open));
    BOTH(owes({.paid_on = 2023y / 10 / 12}, {380_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(owes({.paid_on = 2024y / 2 / 29}, {380_yuan, 0_yuan, fiscal, new_year, year_end}));
    BOTH(owes({.paid_on = 2024y / 3 / 1}, {380_yuan, 0_yuan, fiscal, 2024y / 4 / 1, year_end}));
    BOTH(owes({.paid_on = 2024y / 4 / 30}, {380_yuan, 0_yuan, fiscal, 2024y / 5 / 1, year_end}));
    // 90 days after 1 May: 2 May to 30 July.
    BOTH(owes({.paid_on = 2024y / 5 / 1}, {380_yuan, 0_yuan, fiscal, 2024y / 7 / 31, year_end}));
    // From July on 380 + 640 = 1,020; 90 days after 1 July: 2 July to 29 September.
    BOTH(owes({.paid_on = 2024y / 7 / 1}, {1'020_yuan, 0_yuan, 0_yuan, 2024y / 9 / 30, year_end}));
    // 350 + 640, less aid of 350.
    BOTH(owes({.categories = orphan{}, .paid_on = 2024y / 7 / 1, .circumstances = student},
              {640_yuan, 350_yuan, 0_yuan, 2024y / 9 / 30, year_end}));
    // 90 days after 2 October: 3 October to 31 December.
    BOTH(refuses<chongqing_2024>({.paid_on = 2024y / 10 / 2}, refusal::no_coverage_left));
    BOTH(owes({.paid_on = 2024y / 10 / 1}, {1'020_yuan, 0_yuan, 0_yuan, year_end, year_end}));
}

TEST_CASE("newborns are insured with an insured parent, and nobody pays") {
    constexpr application with_parent{.paid_on = 2024y / 5 / 1,
                                      .event = birth{},
                                      .event_on = 2024y / 3 / 15,
                                      .circumstances = circumstances::parent_insured{}};
    BOTH(owes(with_parent, {0_yuan, 0_yuan, 0_yuan, 2024y / 3 / 15, year_end}));
    BOTH(!assessed<chongqing_2024>(with_parent).fund.has_value());
    BOTH(bill_of<chongqing_2024>(assessed<chongqing_2024>(with_parent)).charges.empty());
    BOTH(owes({.paid_on = 2024y / 5 / 1, .event = birth{}, .event_on = 2024y / 3 / 15},
              {380_yuan, 0_yuan, fiscal, 2024y / 3 / 15, year_end}));
    // 90 days from 15 March: 13 June; then as others, 90 days after 14 June: 12 September.
    BOTH(owes({.paid_on = 2024y / 6 / 14,
               .event = birth{},
               .event_on = 2024y / 3 / 15,
               .circumstances = circumstances::parent_insured{}},
              {380_yuan, 0_yuan, fiscal, 2024y / 9 / 13, year_end}));
    // Born last year: not of this year's route, and paid for by themselves.
    BOTH(owes({.paid_on = 2024y / 1 / 20,
               .event = birth{},
               .event_on = 2023y / 12 / 1,
               .circumstances = circumstances::parent_insured{}},
              {380_yuan, 0_yuan, fiscal, new_year, year_end}));
    // Also in March, when others are covered from the next month: 90 days from 20 December are 19
    // March.
    BOTH(owes({.paid_on = 2024y / 3 / 19,
               .event = birth{},
               .event_on = 2023y / 12 / 20,
               .circumstances = circumstances::parent_insured{}},
              {380_yuan, 0_yuan, fiscal, new_year, year_end}));
    // A day later as others.
    BOTH(owes({.paid_on = 2024y / 3 / 20,
               .event = birth{},
               .event_on = 2023y / 12 / 20,
               .circumstances = circumstances::parent_insured{}},
              {380_yuan, 0_yuan, fiscal, 2024y / 4 / 1, year_end}));
    // Whom aid would pay for in full, too.
    BOTH(owes({.categories = orphan{},
               .paid_on = 2024y / 5 / 1,
               .event = birth{},
               .event_on = 2024y / 3 / 15,
               .circumstances = circumstances::parent_insured{}},
              {0_yuan, 0_yuan, 0_yuan, 2024y / 3 / 15, year_end}));
}
