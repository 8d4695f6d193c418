// SPDX-License-Identifier: Apache-2.0
#include "beijing_2026.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;
using circumstances::female;
using circumstances::male;
using circumstances::pupil;

constexpr date year_end = 2026y / 12 / 31;
constexpr date new_year = 2026y / 1 / 1;
constexpr date in_window = 2025y / 12 / 1;

constexpr bool owes(const application& person, const outcome& expected) {
    return gives<beijing_2026>(person, expected);
}
constexpr bool pays(circumstance_set facts, date born_on, fen due, fen fiscal) {
    return owes({.paid_on = in_window, .circumstances = facts, .born_on = born_on},
                {due, 0_yuan, fiscal, new_year, year_end});
}

} // namespace

TEST_CASE("women are old from 50 on, men from 60, on 1 January") {
    // 2026 - 50 = 1976
    BOTH(pays(female{}, 1976y / 1 / 1, 460_yuan, 4'380_yuan));
    BOTH(pays(female{}, 1976y / 1 / 2, 795_yuan, 2'355_yuan));
    // 2026 - 60 = 1966
    BOTH(pays(male{}, 1966y / 1 / 1, 460_yuan, 4'380_yuan));
    BOTH(pays(male{}, 1966y / 1 / 2, 795_yuan, 2'355_yuan));
    BOTH(pays(male{}, 1976y / 1 / 1, 795_yuan, 2'355_yuan));
    // Of an unknown sex neither.
    BOTH(pays({}, 1930y / 1 / 1, 795_yuan, 2'355_yuan));
    // Of an unknown age neither.
    BOTH(pays(female{}, {}, 795_yuan, 2'355_yuan));
}

TEST_CASE("children are under 16, students of any age") {
    // 2026 - 16 = 2010: who was born on 1 January is 16.
    BOTH(pays({}, 2010y / 1 / 1, 795_yuan, 2'355_yuan));
    BOTH(pays({}, 2010y / 1 / 2, 435_yuan, 1'755_yuan));
    BOTH(pays(pupil{}, 2000y / 1 / 1, 435_yuan, 1'755_yuan));
    BOTH(pays(pupil{}, {}, 435_yuan, 1'755_yuan));
    // Of schools and of universities.
    BOTH(pays(circumstances::university_student{}, {}, 435_yuan, 1'755_yuan));
}

TEST_CASE("a student of 60 pays the lower fee, and has the standard of students") {
    BOTH(pays(female{} | circumstance_set{pupil{}}, 1960y / 5 / 1, 435_yuan, 1'755_yuan));
    BOTH(pays(male{} | circumstance_set{pupil{}}, 1950y / 5 / 1, 435_yuan, 1'755_yuan));
}

TEST_CASE("the window goes on into the year, and covers all of it") {
    BOTH(owes({.paid_on = 2025y / 11 / 30}, {795_yuan, 0_yuan, 2'355_yuan, new_year, year_end}));
    BOTH(owes({.paid_on = 2026y / 2 / 28}, {795_yuan, 0_yuan, 2'355_yuan, new_year, year_end}));
    BOTH(refuses<beijing_2026>({.paid_on = 2025y / 11 / 29}, refusal::not_open));
    // 1 March + 3 months: 1 June.
    BOTH(owes({.paid_on = 2026y / 3 / 1}, {795_yuan, 0_yuan, 2'355_yuan, 2026y / 6 / 2, year_end}));
    BOTH(owes({.paid_on = 2026y / 9 / 30}, {795_yuan, 0_yuan, 2'355_yuan, year_end, year_end}));
    BOTH(refuses<beijing_2026>({.paid_on = 2026y / 10 / 1}, refusal::no_coverage_left));
}

TEST_CASE("what is asked for goes by the enrolment, which is charged in the month after") {
    constexpr auto enrols = [](date registered_on, date paid_on) {
        return application{.paid_on = paid_on, .registered_on = registered_on};
    };
    // Enrolled on the last day of the window, charged in March: all of the year.
    BOTH(owes(enrols(2026y / 2 / 28, 2026y / 3 / 20),
              {795_yuan, 0_yuan, 2'355_yuan, new_year, year_end}));
    BOTH(owes(enrols(2025y / 12 / 20, 2026y / 1 / 5),
              {795_yuan, 0_yuan, 2'355_yuan, new_year, year_end}));
    // Enrolled on 10 March, charged on 20 April: 10 March + 3 months is 10 June.
    BOTH(owes(enrols(2026y / 3 / 10, 2026y / 4 / 20),
              {795_yuan, 0_yuan, 2'355_yuan, 2026y / 6 / 11, year_end}));
    // 30 September + 3 months is 30 December, charged in October or in the year after.
    BOTH(owes(enrols(2026y / 9 / 30, 2026y / 10 / 20),
              {795_yuan, 0_yuan, 2'355_yuan, year_end, year_end}));
    BOTH(owes(enrols(2026y / 9 / 30, 2027y / 1 / 20),
              {795_yuan, 0_yuan, 2'355_yuan, year_end, year_end}));
    BOTH(refuses<beijing_2026>(enrols(2025y / 11 / 29, 2025y / 12 / 20), refusal::not_open));
    BOTH(refuses<beijing_2026>(enrols(2027y / 1 / 1, 2027y / 1 / 20), refusal::not_open));
}

TEST_CASE("newborns pay as children, by the day of the event") {
    constexpr application baby{.paid_on = 2026y / 6 / 1,
                               .event = birth{},
                               .event_on = 2026y / 5 / 10,
                               .circumstances = beijing_2026_words::newly_registered{}};
    BOTH(owes(baby, {435_yuan, 0_yuan, 1'755_yuan, 2026y / 5 / 10, year_end}));
    // Not registered within 90 days: three months.
    BOTH(owes({.paid_on = 2026y / 6 / 1, .event = birth{}, .event_on = 2026y / 5 / 10},
              {435_yuan, 0_yuan, 1'755_yuan, 2026y / 9 / 2, year_end}));
    // Born on 2 June 2025, and registered late: the twelve months end on 2 June 2026.
    BOTH(owes({.paid_on = 2026y / 6 / 2,
               .event = birth{},
               .event_on = 2025y / 6 / 2,
               .circumstances = beijing_2026_words::newly_registered{}},
              {435_yuan, 0_yuan, 1'755_yuan, new_year, year_end}));
    BOTH(owes({.paid_on = 2026y / 6 / 3,
               .event = birth{},
               .event_on = 2025y / 6 / 2,
               .circumstances = beijing_2026_words::newly_registered{}},
              {435_yuan, 0_yuan, 1'755_yuan, 2026y / 9 / 4, year_end}));
}

TEST_CASE("a newborn's first year is kept by the enrolment") {
    constexpr auto enrols = [](date registered_on) {
        return application{.paid_on = 2026y / 7 / 10,
                           .event = birth{},
                           .event_on = 2025y / 6 / 2,
                           .circumstances = beijing_2026_words::newly_registered{},
                           .registered_on = registered_on};
    };
    BOTH(owes(enrols(2026y / 6 / 2), {435_yuan, 0_yuan, 1'755_yuan, new_year, year_end}));
    // A day late: 3 June + 3 months is 3 September.
    BOTH(owes(enrols(2026y / 6 / 3), {435_yuan, 0_yuan, 1'755_yuan, 2026y / 9 / 4, year_end}));
}

TEST_CASE("aid is the fee of the group") {
    BOTH(owes({.categories = severely_disabled{},
               .paid_on = in_window,
               .circumstances = female{},
               .born_on = 1950y / 1 / 1},
              {0_yuan, 460_yuan, 4'380_yuan, new_year, year_end}));
    BOTH(owes({.categories = subsistence_allowance{}, .paid_on = in_window},
              {0_yuan, 795_yuan, 2'355_yuan, new_year, year_end}));
    BOTH(owes({.categories = orphan{}, .paid_on = in_window, .born_on = 2020y / 1 / 1},
              {435_yuan, 0_yuan, 1'755_yuan, new_year, year_end}));
}

TEST_CASE("the years before are the same but for their amounts and windows") {
    BOTH(gives<beijing_2025>({.paid_on = 2024y / 12 / 30,
                              .circumstances = female{},
                              .born_on = 1975y / 1 / 1}, // 2025 - 50
                             {430_yuan, 0_yuan, 4'350_yuan, 2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(gives<beijing_2025>(
        {.paid_on = 2025y / 3 / 31, .circumstances = female{}, .born_on = 1975y / 1 / 2},
        {750_yuan, 0_yuan, 2'335_yuan, 2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(gives<beijing_2025>({.paid_on = 2025y / 4 / 1, .circumstances = pupil{}},
                             {405_yuan, 0_yuan, 1'725_yuan, 2025y / 7 / 2, 2025y / 12 / 31}));
    BOTH(gives<beijing_2023>({.paid_on = 2023y / 1 / 31, .born_on = 2007y / 1 / 2}, // 2023 - 16
                             {345_yuan, 0_yuan, 1'665_yuan, 2023y / 1 / 1, 2023y / 12 / 31}));
    BOTH(gives<beijing_2023>(
        {.paid_on = 2022y / 11 / 1, .circumstances = male{}, .born_on = 1963y / 1 / 1}, // 2023 - 60
        {370_yuan, 0_yuan, 4'290_yuan, 2023y / 1 / 1, 2023y / 12 / 31}));
    BOTH(gives<beijing_2023>({.paid_on = 2022y / 11 / 1},
                             {665_yuan, 0_yuan, 2'295_yuan, 2023y / 1 / 1, 2023y / 12 / 31}));
    BOTH(refuses<beijing_2023>({.paid_on = 2022y / 10 / 31}, refusal::not_open));
}
