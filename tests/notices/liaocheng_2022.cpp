// SPDX-License-Identifier: Apache-2.0
#include "liaocheng_2022.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;
using circumstances::migrant_worker;
using circumstances::new_student;
using circumstances::pupil;
using circumstances::school_year_student;
using circumstances::university_student;

constexpr date year_end = 2022y / 12 / 31;
constexpr date new_year = 2022y / 1 / 1;
constexpr fen fiscal = 580_yuan;

constexpr bool owes(const application& person, fen due, date from) {
    return gives<liaocheng_2022>(person, {due, 0_yuan, fiscal, from, year_end});
}

} // namespace

TEST_CASE("residents have a window of two months") {
    BOTH(refuses<liaocheng_2022>({.paid_on = 2021y / 10 / 31}, refusal::not_open));
    BOTH(owes({.paid_on = 2021y / 11 / 1}, 320_yuan, new_year));
    BOTH(owes({.paid_on = 2021y / 12 / 31}, 320_yuan, new_year));
    BOTH(refuses<liaocheng_2022>({.paid_on = 2022y / 1 / 1}, refusal::not_open));
    BOTH(
        refuses<liaocheng_2022>({.tier = 2, .paid_on = 2021y / 11 / 1}, refusal::tier_not_offered));
}

TEST_CASE("pupils and students pay 40 yuan less, two months earlier") {
    BOTH(refuses<liaocheng_2022>({.paid_on = 2021y / 8 / 31, .circumstances = pupil{}},
                                 refusal::not_open));
    BOTH(owes({.paid_on = 2021y / 9 / 1, .circumstances = pupil{}}, 280_yuan, new_year));
    BOTH(owes({.paid_on = 2021y / 12 / 31, .circumstances = pupil{}}, 280_yuan, new_year));
    BOTH(owes({.paid_on = 2021y / 10 / 1, .circumstances = university_student{}}, 280_yuan,
              new_year));
    BOTH(assessed<liaocheng_2022>({.paid_on = 2021y / 11 / 1, .circumstances = pupil{}}).fee_line ==
         2);
}

TEST_CASE("who missed it pays as residents do, where those may") {
    BOTH(owes(
        {.paid_on = 2022y / 1 / 10, .circumstances = pupil{} | circumstance_set{migrant_worker{}}},
        320_yuan, new_year));
    BOTH(owes({.categories = orphan{}, .paid_on = 2022y / 1 / 10, .circumstances = pupil{}},
              320_yuan, new_year));
    BOTH(refuses<liaocheng_2022>({.paid_on = 2022y / 1 / 1, .circumstances = pupil{}},
                                 refusal::not_open));
}

TEST_CASE("who entered in 2021 and pays by school year is covered from September") {
    constexpr circumstance_set by_school_year{new_student{}, school_year_student{}};
    BOTH(owes({.paid_on = 2021y / 9 / 20, .circumstances = by_school_year}, 280_yuan,
              2021y / 9 / 1));
    BOTH(owes({.paid_on = 2021y / 9 / 20,
               .circumstances = by_school_year | circumstance_set{university_student{}}},
              280_yuan, 2021y / 9 / 1));
    BOTH(owes({.paid_on = 2021y / 12 / 31, .circumstances = by_school_year}, 280_yuan,
              2021y / 9 / 1));
    BOTH(refuses<liaocheng_2022>({.paid_on = 2022y / 1 / 1, .circumstances = by_school_year},
                                 refusal::not_open));
    // Who entered and pays by calendar year, as all students; who pays by school year and entered
    // before.
    BOTH(owes({.paid_on = 2021y / 9 / 20, .circumstances = new_student{}}, 280_yuan, new_year));
    BOTH(owes({.paid_on = 2021y / 9 / 20,
               .circumstances = circumstance_set{university_student{}, school_year_student{}}},
              280_yuan, new_year));
}

TEST_CASE("migrant workers have until the end of February, the aided until that of January") {
    BOTH(owes({.paid_on = 2022y / 1 / 1, .circumstances = migrant_worker{}}, 320_yuan, new_year));
    BOTH(owes({.paid_on = 2022y / 2 / 28, .circumstances = migrant_worker{}}, 320_yuan, new_year));
    BOTH(refuses<liaocheng_2022>({.paid_on = 2022y / 3 / 1, .circumstances = migrant_worker{}},
                                 refusal::not_open));
    BOTH(owes({.categories = destitute{}, .paid_on = 2022y / 1 / 31}, 320_yuan, new_year));
    BOTH(refuses<liaocheng_2022>({.categories = destitute{}, .paid_on = 2022y / 2 / 1},
                                 refusal::not_open));
    BOTH(owes(
        {.categories = destitute{}, .paid_on = 2022y / 2 / 1, .circumstances = migrant_worker{}},
        320_yuan, new_year));
    // Recognised after the payment.
    BOTH(refuses<liaocheng_2022>(
        {.categories = destitute{}, .recognised_on = 2022y / 2 / 1, .paid_on = 2022y / 1 / 31},
        refusal::not_open));
    BOTH(refuses<liaocheng_2022>({.categories = local_hardship{}, .paid_on = 2022y / 1 / 31},
                                 refusal::not_open));
}

TEST_CASE("aid is left to other rules, and noted") {
    constexpr application poor{.categories = {orphan{}, monitored{}, local_hardship{}},
                               .paid_on = 2021y / 11 / 1};
    BOTH(owes(poor, 320_yuan, new_year));
    BOTH(assessed<liaocheng_2022>(poor).delegated == category_set{orphan{}, monitored{}});
    BOTH(assessed<liaocheng_2022>({.paid_on = 2021y / 11 / 1}).delegated.empty());
}

TEST_CASE("who is not born when the year begins is covered from birth") {
    BOTH(owes({.paid_on = 2021y / 12 / 20, .event = birth{}, .event_on = 2022y / 2 / 3}, 320_yuan,
              2022y / 2 / 3));
    BOTH(refuses<liaocheng_2022>(
        {.paid_on = 2022y / 3 / 20, .event = birth{}, .event_on = 2022y / 2 / 3},
        refusal::not_open));
}
