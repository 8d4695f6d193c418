// SPDX-License-Identifier: Apache-2.0
#include "quanzhou_2024.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

namespace {

using namespace notices;

constexpr date year_end = 2024y / 12 / 31;
constexpr date new_year = 2024y / 1 / 1;

/// Who pays on that day owes so much, and is covered from that day to the end of the year.
constexpr bool owes(date paid_on, fen due, fen fiscal, date from) {
    return gives<quanzhou_2024>({.paid_on = paid_on}, {due, 0_yuan, fiscal, from, year_end});
}

} // namespace

TEST_CASE("in the window, for the whole year") {
    BOTH(owes(2023y / 9 / 1, 390_yuan, 640_yuan, new_year));
    BOTH(owes(2023y / 11 / 15, 390_yuan, 640_yuan, new_year));
    BOTH(owes(2023y / 12 / 31, 390_yuan, 640_yuan, new_year));
    BOTH(refuses<quanzhou_2024>({.paid_on = 2023y / 8 / 31}, refusal::not_open));
}

TEST_CASE("in January and February, from the day of payment") {
    BOTH(owes(2024y / 1 / 1, 390_yuan, 640_yuan, 2024y / 1 / 1));
    BOTH(owes(2024y / 1 / 31, 390_yuan, 640_yuan, 2024y / 1 / 31));
    BOTH(owes(2024y / 2 / 1, 390_yuan, 640_yuan, 2024y / 2 / 1));
    BOTH(owes(2024y / 2 / 29, 390_yuan, 640_yuan, 2024y / 2 / 29));
}

TEST_CASE("from March to June, after 60 days of which the day of payment is the first") {
    // 31 days of March and 29 of April
    BOTH(owes(2024y / 3 / 1, 390_yuan, 640_yuan, 2024y / 4 / 30));
    // 30 days of March and 30 of April
    BOTH(owes(2024y / 3 / 2, 390_yuan, 640_yuan, 2024y / 5 / 1));
    // 1 day of March, 30 of April and 29 of May
    BOTH(owes(2024y / 3 / 31, 390_yuan, 640_yuan, 2024y / 5 / 30));
    // 30 days of April and 30 of May
    BOTH(owes(2024y / 4 / 1, 390_yuan, 640_yuan, 2024y / 5 / 31));
    // 17 days of May, 30 of June and 13 of July
    BOTH(owes(2024y / 5 / 15, 390_yuan, 640_yuan, 2024y / 7 / 14));
    // 30 days of June and 30 of July
    BOTH(owes(2024y / 6 / 1, 390_yuan, 640_yuan, 2024y / 7 / 31));
    // 1 day of June, 31 of July and 28 of August
    BOTH(owes(2024y / 6 / 30, 390_yuan, 640_yuan, 2024y / 8 / 29));
}

TEST_CASE("from July on with the fiscal part, 390 + 640, after the same 60 days") {
    // 31 days of July and 29 of August
    BOTH(owes(2024y / 7 / 1, 1'030_yuan, 0_yuan, 2024y / 8 / 30));
    // 1 day of July, 31 of August and 28 of September
    BOTH(owes(2024y / 7 / 31, 1'030_yuan, 0_yuan, 2024y / 9 / 29));
    // 30 days of September and 30 of October
    BOTH(owes(2024y / 9 / 1, 1'030_yuan, 0_yuan, 2024y / 10 / 31));
    // 1 day of October, 30 of November and 29 of December
    BOTH(owes(2024y / 10 / 31, 1'030_yuan, 0_yuan, 2024y / 12 / 30));
    // 30 days of November and 30 of December leave the 31st
    BOTH(owes(2024y / 11 / 1, 1'030_yuan, 0_yuan, year_end));
    BOTH(refuses<quanzhou_2024>({.paid_on = 2024y / 11 / 2}, refusal::no_coverage_left));
    BOTH(refuses<quanzhou_2024>({.paid_on = 2024y / 12 / 31}, refusal::no_coverage_left));
    BOTH(refuses<quanzhou_2024>({.paid_on = 2025y / 1 / 1}, refusal::not_open));
}

TEST_CASE("what the press does not tell is not there: aid, newborns' rules, a second tier") {
    BOTH(gives<quanzhou_2024>({.categories = categories::destitute{}, .paid_on = 2023y / 10 / 1},
                              {390_yuan, 0_yuan, 640_yuan, new_year, year_end}));
    // Nobody is covered before being born, whatever is paid.
    BOTH(gives<quanzhou_2024>(
        {.paid_on = 2023y / 12 / 20, .event = events::birth{}, .event_on = 2024y / 2 / 10},
        {390_yuan, 0_yuan, 640_yuan, 2024y / 2 / 10, year_end}));
    BOTH(refuses<quanzhou_2024>({.tier = 2, .paid_on = 2023y / 10 / 1}, refusal::tier_not_offered));
    BOTH(refuses<quanzhou_2024>(
        {.paid_on = 2023y / 10 / 1, .circumstances = circumstances::employee_insured{}},
        refusal::employee_insured));
}

TEST_CASE("who pays is the person and the treasury") {
    BOTH(paid<quanzhou_2024>({.paid_on = 2023y / 10 / 1}, {}) == 390_yuan);
    BOTH(paid<quanzhou_2024>({.paid_on = 2023y / 10 / 1}, funds::treasury{}) == 640_yuan);
    BOTH(paid<quanzhou_2024>({.paid_on = 2024y / 8 / 1}, {}) == 1'030_yuan);
    BOTH(paid<quanzhou_2024>({.paid_on = 2024y / 8 / 1}, funds::treasury{}) == 0_yuan);
}
