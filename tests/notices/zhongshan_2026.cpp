// SPDX-License-Identifier: Apache-2.0
#include "zhongshan_2026.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

#include <string_view>

namespace {

using namespace notices;
using namespace notices::zhongshan_parts;

/// What somebody owes and gets, and for how many months.
struct outcome_by {
    std::string_view route;
    fen due;
    fen fiscal;
    int months;
    date from;
    date to;
    category_set delegated;
};

constexpr bool takes(const application& person, const outcome_by& expected) {
    const auto one = assessed<zhongshan_2026>(person);
    return gives<zhongshan_2026>(
               person, {expected.due, fen{}, expected.fiscal, expected.from, expected.to}) &&
           one.route_code() == expected.route && one.months == expected.months &&
           one.delegated == expected.delegated &&
           bill_of<zhongshan_2026>(one).due() == expected.due;
}

} // namespace

TEST_CASE("the window and the fees") {
    // 9 x 48.20, April to December
    BOTH(takes({.paid_on = 2026y / 5 / 20, .event = birth{}, .event_on = 2026y / 4 / 2},
               {"newborn", 43380_fen, 78048_fen, 9, 2026y / 4 / 2, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>({.paid_on = 2025y / 8 / 31}, refusal::not_open));
    // 12 x 67.48
    BOTH(takes({.paid_on = 2025y / 9 / 1},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // charged from 1 November on, but the window is taken
    BOTH(takes({.paid_on = 2025y / 10 / 31},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // last day
    BOTH(takes({.paid_on = 2025y / 12 / 31},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // nobody enters late without a ground
    BOTH(refuses<zhongshan_2026>({.paid_on = 2026y / 1 / 1}, refusal::not_open));
    // 12 x 48.20
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = pupil{}},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 17 on 1 January 2026
    BOTH(takes({.paid_on = 2025y / 11 / 15, .born_on = 2008y / 1 / 2},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 18 on that day
    BOTH(takes({.paid_on = 2025y / 11 / 15, .born_on = 2008y / 1 / 1},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 12 x 187.98
    BOTH(takes({.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = local_household{}},
               {"concentrated", 225576_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 12 x 168.70, the lower of two
    BOTH(takes(
        {.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = {local_household{}, pupil{}}},
        {"concentrated", 202440_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 15 years
    BOTH(takes({.tier = 2,
                .paid_on = 2025y / 11 / 15,
                .circumstances = local_household{},
                .born_on = 2010y / 5 / 5},
               {"concentrated", 202440_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // tier 2 is of the city's residents
    BOTH(refuses<zhongshan_2026>({.tier = 2, .paid_on = 2025y / 11 / 15}, refusal::not_open));
    // permit holders: tier 1 only
    BOTH(refuses<zhongshan_2026>(
        {.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = residence_permit{}},
        refusal::not_open));
    BOTH(refuses<zhongshan_2026>({.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = pupil{}},
                                 refusal::not_open));
    BOTH(refuses<zhongshan_2026>(
        {.tier = 3, .paid_on = 2025y / 11 / 15, .circumstances = local_household{}},
        refusal::tier_not_offered));
    // may choose tier 1
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = local_household{}},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = residence_permit{}},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // the other route needs a payment in the year
    BOTH(takes({.paid_on = 2025y / 12 / 15, .event = moved_in{}, .event_on = 2025y / 12 / 1},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
}

TEST_CASE("in the year: charged from the month of payment, covered from the next") {
    // 10 x 67.48, March to December
    BOTH(takes({.paid_on = 2026y / 3 / 15, .event = moved_in{}, .event_on = 2026y / 3 / 10},
               {"in_the_year", 67480_fen, 78048_fen, 10, 2026y / 4 / 1, 2026y / 12 / 31, {}}));
    // last day of March
    BOTH(takes({.paid_on = 2026y / 3 / 31, .event = moved_in{}, .event_on = 2026y / 3 / 10},
               {"in_the_year", 67480_fen, 78048_fen, 10, 2026y / 4 / 1, 2026y / 12 / 31, {}}));
    // 9 x 67.48: the month of payment, not of the event
    BOTH(takes({.paid_on = 2026y / 4 / 1, .event = moved_in{}, .event_on = 2026y / 3 / 10},
               {"in_the_year", 60732_fen, 78048_fen, 9, 2026y / 5 / 1, 2026y / 12 / 31, {}}));
    // 12 months paid, 11 covered
    BOTH(takes({.paid_on = 2026y / 1 / 1, .event = discharge{}, .event_on = 2026y / 1 / 1},
               {"in_the_year", 80976_fen, 78048_fen, 12, 2026y / 2 / 1, 2026y / 12 / 31, {}}));
    // the event may be of last year
    BOTH(takes({.paid_on = 2026y / 1 / 31, .event = release{}, .event_on = 2025y / 12 / 20},
               {"in_the_year", 80976_fen, 78048_fen, 12, 2026y / 2 / 1, 2026y / 12 / 31, {}}));
    // 11 x 67.48
    BOTH(takes({.paid_on = 2026y / 2 / 28, .event = release{}, .event_on = 2026y / 2 / 28},
               {"in_the_year", 74228_fen, 78048_fen, 11, 2026y / 3 / 1, 2026y / 12 / 31, {}}));
    // 7 x 67.48
    BOTH(takes({.paid_on = 2026y / 6 / 30, .event = newly_disabled{}, .event_on = 2026y / 6 / 1},
               {"in_the_year", 47236_fen, 78048_fen, 7, 2026y / 7 / 1, 2026y / 12 / 31, {}}));
    // 4 x 48.20
    BOTH(takes({.paid_on = 2026y / 9 / 10,
                .event = pupil_moved_in{},
                .event_on = 2026y / 9 / 1,
                .circumstances = pupil{}},
               {"in_the_year", 19280_fen, 78048_fen, 4, 2026y / 10 / 1, 2026y / 12 / 31, {}}));
    // 2 x 67.48
    BOTH(takes({.paid_on = 2026y / 11 / 30, .event = employee_lapse{}, .event_on = 2026y / 11 / 30},
               {"in_the_year", 13496_fen, 78048_fen, 2, 2026y / 12 / 1, 2026y / 12 / 31, {}}));
    // from 1 January 2027
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 12 / 1, .event = employee_lapse{}, .event_on = 2026y / 11 / 30},
        refusal::no_coverage_left));
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 12 / 31, .event = moved_in{}, .event_on = 2026y / 12 / 1},
        refusal::no_coverage_left));
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2027y / 1 / 1, .event = moved_in{}, .event_on = 2026y / 12 / 1},
        refusal::not_open));
    // 6 x 67.48, no event asked
    BOTH(takes({.paid_on = 2026y / 7 / 20, .circumstances = talent_family{}},
               {"in_the_year", 40488_fen, 78048_fen, 6, 2026y / 8 / 1, 2026y / 12 / 31, {}}));
    // 6 x 187.98
    BOTH(takes({.tier = 2,
                .paid_on = 2026y / 7 / 20,
                .circumstances = {talent_family{}, local_household{}}},
               {"in_the_year", 112788_fen, 78048_fen, 6, 2026y / 8 / 1, 2026y / 12 / 31, {}}));
    // 5 x 168.70
    BOTH(takes({.tier = 2,
                .paid_on = 2026y / 8 / 4,
                .event = moved_in{},
                .event_on = 2026y / 8 / 3,
                .circumstances = local_household{},
                .born_on = 2015y / 5 / 5},
               {"in_the_year", 84350_fen, 78048_fen, 5, 2026y / 9 / 1, 2026y / 12 / 31, {}}));
    // moved in, but not stated to be of the city
    BOTH(refuses<zhongshan_2026>(
        {.tier = 2, .paid_on = 2026y / 8 / 4, .event = moved_in{}, .event_on = 2026y / 8 / 3},
        refusal::not_open));
    // event after payment
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 4 / 20, .event = moved_in{}, .event_on = 2026y / 5 / 1},
        refusal::not_open));
    // 8 x 67.48; no term after the event
    BOTH(takes({.paid_on = 2026y / 5 / 10, .event = employee_lapse{}, .event_on = 2024y / 5 / 1},
               {"in_the_year", 53984_fen, 78048_fen, 8, 2026y / 6 / 1, 2026y / 12 / 31, {}}));
    // not named
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 5 / 10, .event = spouse_discharge{}, .event_on = 2026y / 5 / 1},
        refusal::not_open));
}

TEST_CASE("newborns, and what their parents ask for") {
    // 12 x 48.20
    BOTH(takes({.paid_on = 2026y / 1 / 1, .event = birth{}, .event_on = 2026y / 1 / 1},
               {"newborn", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 31 January + 6m = 31 July
    BOTH(takes({.paid_on = 2026y / 7 / 31, .event = birth{}, .event_on = 2026y / 1 / 31},
               {"newborn", 57840_fen, 78048_fen, 12, 2026y / 1 / 31, 2026y / 12 / 31, {}}));
    // a day late
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 8 / 1, .event = birth{}, .event_on = 2026y / 1 / 31},
        refusal::not_open));
    // 5 x 48.20; 31 August + 6m = 28 February, after the year
    BOTH(takes({.paid_on = 2027y / 2 / 28, .event = birth{}, .event_on = 2026y / 8 / 31},
               {"newborn", 241_yuan, 78048_fen, 5, 2026y / 8 / 31, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2027y / 3 / 1, .event = birth{}, .event_on = 2026y / 8 / 31},
        refusal::not_open));
    // 30 June is the last day; one day covered
    BOTH(takes({.paid_on = 2027y / 6 / 30, .event = birth{}, .event_on = 2026y / 12 / 31},
               {"newborn", 4820_fen, 78048_fen, 1, 2026y / 12 / 31, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2027y / 7 / 1, .event = birth{}, .event_on = 2026y / 12 / 31},
        refusal::not_open));
    BOTH(takes({.paid_on = 2026y / 12 / 20, .event = birth{}, .event_on = 2026y / 12 / 10},
               {"newborn", 4820_fen, 78048_fen, 1, 2026y / 12 / 10, 2026y / 12 / 31, {}}));
    // born before the insured year
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 1 / 15, .event = birth{}, .event_on = 2025y / 12 / 20},
        refusal::not_open));
    // under 18
    BOTH(takes({.paid_on = 2025y / 12 / 28, .event = birth{}, .event_on = 2025y / 12 / 20},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // paid before being born: the whole year's fee
    BOTH(takes({.paid_on = 2025y / 11 / 20, .event = birth{}, .event_on = 2026y / 3 / 5},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 3 / 5, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2025y / 11 / 20, .event = birth{}, .event_on = 2027y / 1 / 2},
        refusal::no_coverage_left));
    // 7 x 168.70
    BOTH(takes({.tier = 2,
                .paid_on = 2026y / 6 / 20,
                .event = birth{},
                .event_on = 2026y / 6 / 15,
                .circumstances = local_household{}},
               {"newborn", 118090_fen, 78048_fen, 7, 2026y / 6 / 15, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.tier = 2, .paid_on = 2026y / 6 / 20, .event = birth{}, .event_on = 2026y / 6 / 15},
        refusal::not_open));
    // 8 x 48.20, May to December
    BOTH(takes(
        {.paid_on = 2026y / 5 / 20,
         .event = birth{},
         .event_on = 2026y / 4 / 2,
         .wish = number_of<zhongshan_2026, newborn_from_application>},
        {"newborn_from_application", 38560_fen, 78048_fen, 8, 2026y / 6 / 1, 2026y / 12 / 31, {}}));
    // the same 8 months as from birth, but asked for
    BOTH(takes(
        {.paid_on = 2026y / 5 / 20,
         .event = birth{},
         .event_on = 2026y / 5 / 2,
         .wish = number_of<zhongshan_2026, newborn_from_application>},
        {"newborn_from_application", 38560_fen, 78048_fen, 8, 2026y / 6 / 1, 2026y / 12 / 31, {}}));
    // 2 x 48.20
    BOTH(takes(
        {.paid_on = 2026y / 11 / 30,
         .event = birth{},
         .event_on = 2026y / 7 / 10,
         .wish = number_of<zhongshan_2026, newborn_from_application>},
        {"newborn_from_application", 9640_fen, 78048_fen, 2, 2026y / 12 / 1, 2026y / 12 / 31, {}}));
    // from 1 January 2027
    BOTH(refuses<zhongshan_2026>({.paid_on = 2026y / 12 / 5,
                                  .event = birth{},
                                  .event_on = 2026y / 7 / 10,
                                  .wish = number_of<zhongshan_2026, newborn_from_application>},
                                 refusal::no_coverage_left));
    // 6 x 48.20
    BOTH(takes({.paid_on = 2026y / 12 / 5, .event = birth{}, .event_on = 2026y / 7 / 10},
               {"newborn", 28920_fen, 78048_fen, 6, 2026y / 7 / 10, 2026y / 12 / 31, {}}));
    // within 6m, but nothing of the year is left
    BOTH(refuses<zhongshan_2026>({.paid_on = 2027y / 1 / 5,
                                  .event = birth{},
                                  .event_on = 2026y / 7 / 10,
                                  .wish = number_of<zhongshan_2026, newborn_from_application>},
                                 refusal::no_coverage_left));
    // 10 October was the last day
    BOTH(refuses<zhongshan_2026>({.paid_on = 2026y / 10 / 11,
                                  .event = birth{},
                                  .event_on = 2026y / 4 / 10,
                                  .wish = number_of<zhongshan_2026, newborn_from_application>},
                                 refusal::not_open));
    // a wish opens nothing, and excludes the others
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2025y / 11 / 15, .wish = number_of<zhongshan_2026, newborn_from_application>},
        refusal::not_open));
}

TEST_CASE("newly aided, several grounds at once, and what is left to others") {
    // 9 x 67.48, April to December; from the first of April
    BOTH(takes({.categories = destitute{},
                .paid_on = 2026y / 6 / 10,
                .event = recognition{},
                .event_on = 2026y / 4 / 20},
               {"newly_aided", 60732_fen, 78048_fen, 9, 2026y / 4 / 1, 2026y / 12 / 31,
                category_set{destitute{}}}));
    // 1 x 67.48
    BOTH(takes({.paid_on = 2026y / 12 / 31, .event = recognition{}, .event_on = 2026y / 12 / 31},
               {"newly_aided", 6748_fen, 78048_fen, 1, 2026y / 12 / 1, 2026y / 12 / 31, {}}));
    // 12 x 67.48, paid on the last day
    BOTH(takes({.paid_on = 2026y / 12 / 31, .event = recognition{}, .event_on = 2026y / 1 / 1},
               {"newly_aided", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // recognised before the year
    BOTH(refuses<zhongshan_2026>({.categories = subsistence_allowance{},
                                  .paid_on = 2026y / 2 / 1,
                                  .event = recognition{},
                                  .event_on = 2025y / 12 / 31},
                                 refusal::not_open));
    // event after payment
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2026y / 5 / 4, .event = recognition{}, .event_on = 2026y / 5 / 5},
        refusal::not_open));
    // paid after the year
    BOTH(refuses<zhongshan_2026>(
        {.paid_on = 2027y / 1 / 2, .event = recognition{}, .event_on = 2026y / 12 / 20},
        refusal::not_open));
    // 7 x 168.70
    BOTH(takes({.tier = 2,
                .paid_on = 2026y / 8 / 1,
                .event = recognition{},
                .event_on = 2026y / 6 / 30,
                .circumstances = {local_household{}, pupil{}}},
               {"newly_aided", 118090_fen, 78048_fen, 7, 2026y / 6 / 1, 2026y / 12 / 31, {}}));
    // 7 x 48.20 is less than 10 x 48.20 = 482.00 from birth
    BOTH(takes({.paid_on = 2026y / 6 / 20,
                .event = birth{},
                .event_on = 2026y / 3 / 10,
                .circumstances = talent_family{}},
               {"in_the_year", 33740_fen, 78048_fen, 7, 2026y / 7 / 1, 2026y / 12 / 31, {}}));
    // equal dues: 5 June before 1 July
    BOTH(takes({.paid_on = 2026y / 6 / 20,
                .event = birth{},
                .event_on = 2026y / 6 / 5,
                .circumstances = talent_family{}},
               {"newborn", 33740_fen, 78048_fen, 7, 2026y / 6 / 5, 2026y / 12 / 31, {}}));
    // 7 x 67.48 is less than 607.32
    BOTH(takes({.paid_on = 2026y / 6 / 10,
                .event = recognition{},
                .event_on = 2026y / 4 / 20,
                .circumstances = talent_family{}},
               {"in_the_year", 47236_fen, 78048_fen, 7, 2026y / 7 / 1, 2026y / 12 / 31, {}}));
    // the cheaper route, 1 x 48.20, covers no day
    BOTH(takes({.paid_on = 2026y / 12 / 5,
                .event = birth{},
                .event_on = 2026y / 7 / 10,
                .circumstances = talent_family{}},
               {"newborn", 28920_fen, 78048_fen, 6, 2026y / 7 / 10, 2026y / 12 / 31, {}}));
    // 7 x 48.20; not before being born
    BOTH(takes({.paid_on = 2026y / 6 / 20,
                .event = birth{},
                .event_on = 2026y / 9 / 15,
                .circumstances = talent_family{}},
               {"in_the_year", 33740_fen, 78048_fen, 7, 2026y / 9 / 15, 2026y / 12 / 31, {}}));
    // in_the_year would be the same; the wish decides
    BOTH(takes(
        {.paid_on = 2026y / 5 / 20,
         .event = birth{},
         .event_on = 2026y / 4 / 2,
         .circumstances = talent_family{},
         .wish = number_of<zhongshan_2026, newborn_from_application>},
        {"newborn_from_application", 38560_fen, 78048_fen, 8, 2026y / 6 / 1, 2026y / 12 / 31, {}}));
    // in the order of the categories; the third is not named
    BOTH(takes({.categories = {subsistence_allowance{}, severely_disabled{}, stably_lifted{}},
                .paid_on = 2025y / 11 / 15},
               {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31,
                category_set{severely_disabled{}, subsistence_allowance{}}}));
    // recognised a day too late
    BOTH(takes(
        {.categories = orphan{}, .recognised_on = 2025y / 11 / 16, .paid_on = 2025y / 11 / 15},
        {"concentrated", 80976_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.tier = 3, .paid_on = 2025y / 11 / 15, .circumstances = employee_insured{}},
        refusal::tier_not_offered));
    // before "no fee for such a person on tier 2"
    BOTH(refuses<zhongshan_2026>(
        {.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = employee_insured{}},
        refusal::employee_insured));
    BOTH(refuses<zhongshan_2026>({.paid_on = 2025y / 11 / 15, .circumstances = insured_elsewhere{}},
                                 refusal::insured_elsewhere));
}

TEST_CASE("who pays") {
    // the treasury's part is that of the year
    BOTH(takes({.paid_on = 2026y / 5 / 20, .event = birth{}, .event_on = 2026y / 4 / 2},
               {"newborn", 43380_fen, 78048_fen, 9, 2026y / 4 / 2, 2026y / 12 / 31, {}}));
    // by the owner of the school
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = {pupil{}, outside_university{}}},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    BOTH(refuses<zhongshan_2026>(
        {.tier = 2, .paid_on = 2025y / 11 / 15, .circumstances = {pupil{}, outside_university{}}},
        refusal::not_open));
}

TEST_CASE("students of universities") {
    // 12 x 48.20
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = university_student{}},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 市外户籍大学生 are students
    BOTH(takes({.paid_on = 2025y / 11 / 15, .circumstances = outside_university{}},
               {"concentrated", 57840_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
    // 12 x 168.70
    BOTH(takes({.tier = 2,
                .paid_on = 2025y / 11 / 15,
                .circumstances = {university_student{}, local_household{}}},
               {"concentrated", 202440_fen, 78048_fen, 12, 2026y / 1 / 1, 2026y / 12 / 31, {}}));
}
TEST_CASE("the fiscal standard is that of the year, and who pays it") {
    constexpr application newborn{
        .paid_on = 2026y / 5 / 20, .event = birth{}, .event_on = 2026y / 4 / 2};
    BOTH(paid<zhongshan_2026>(newborn, fund_code{}) == 43380_fen);
    BOTH(paid<zhongshan_2026>(newborn, city_finance{}) == 39024_fen);
    BOTH(paid<zhongshan_2026>(newborn, town_finance{}) == 39024_fen);
    constexpr application pupil_from_elsewhere{.paid_on = 2025y / 11 / 15,
                                               .circumstances = {pupil{}, outside_university{}}};
    BOTH(paid<zhongshan_2026>(pupil_from_elsewhere, fund_code{}) == 57840_fen);
    BOTH(paid<zhongshan_2026>(pupil_from_elsewhere, school_owner{}) == 78048_fen);
    BOTH(paid<zhongshan_2026>(pupil_from_elsewhere, city_finance{}) == 0_fen);
}
