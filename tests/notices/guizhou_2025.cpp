// SPDX-License-Identifier: Apache-2.0
#include "guizhou_2025.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

#include <string_view>

namespace {

using namespace notices;
using namespace notices::guizhou_parts;
using namespace canbao::circumstances;

/// What somebody owes and gets, and by which category from which fund.
struct outcome_by {
    std::string_view route;
    fen due;
    fen subsidy;
    fen fiscal;
    std::string_view category;
    std::string_view fund;
    date from;
    date to;
};

constexpr bool takes(const application& person, const outcome_by& expected) {
    const auto one = assessed<guizhou_2025>(person);
    const policy_content& content = guizhou_2025::content;
    return gives<guizhou_2025>(person, {expected.due, expected.subsidy, expected.fiscal,
                                        expected.from, expected.to}) &&
           one.route_code() == expected.route && one.months == 12 &&
           name_of(content, one.subsidy_category).code == expected.category &&
           name_of(content, one.fund).code == expected.fund &&
           bill_of<guizhou_2025>(one).due() == expected.due;
}

} // namespace

TEST_CASE("windows and waits, without aid") {
    BOTH(refuses<guizhou_2025>({.paid_on = 2024y / 9 / 22}, refusal::not_open));
    BOTH(takes({.paid_on = 2024y / 9 / 23}, {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "",
                                             2025y / 1 / 1, 2025y / 12 / 31}));
    // last day
    BOTH(takes({.paid_on = 2025y / 2 / 28}, {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "",
                                             2025y / 1 / 1, 2025y / 12 / 31}));
    // 31 March is 30 days on, 30 April 60, 30 May 90
    BOTH(takes({.paid_on = 2025y / 3 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 5 / 31, 2025y / 12 / 31}));
    // 30 July 30, 29 August 60, 28 September 90
    BOTH(takes({.paid_on = 2025y / 6 / 30},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 9 / 29, 2025y / 12 / 31}));
    // 31 July 27, 31 August 58, 30 September 88, 2 October 90
    BOTH(takes({.paid_on = 2025y / 7 / 4},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 10 / 3, 2025y / 12 / 31}));
    // 31 October 31, 30 November 61, 29 December 90
    BOTH(takes({.paid_on = 2025y / 9 / 30},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 12 / 30, 2025y / 12 / 31}));
    BOTH(refuses<guizhou_2025>({.paid_on = 2025y / 10 / 1}, refusal::not_open));
    BOTH(refuses<guizhou_2025>({.paid_on = 2025y / 12 / 31}, refusal::not_open));
    // from payment
    BOTH(takes(
        {.paid_on = 2025y / 4 / 10, .event = discharge{}, .event_on = 2025y / 4 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 4 / 10, 2025y / 12 / 31}));
    // discharged last year; 30 April 20, 31 May 51, 30 June 81, 9 July 90
    BOTH(takes({.paid_on = 2025y / 4 / 10, .event = discharge{}, .event_on = 2024y / 12 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 7 / 10, 2025y / 12 / 31}));
    // all year; one day
    BOTH(takes(
        {.paid_on = 2025y / 12 / 31, .event = spouse_discharge{}, .event_on = 2025y / 1 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 12 / 31, 2025y / 12 / 31}));
    // the window is better
    BOTH(takes(
        {.paid_on = 2025y / 2 / 10, .event = discharge{}, .event_on = 2025y / 1 / 15},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // event after payment
    BOTH(takes({.paid_on = 2025y / 4 / 10, .event = discharge{}, .event_on = 2025y / 4 / 11},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 7 / 10, 2025y / 12 / 31}));
    // not named
    BOTH(takes({.paid_on = 2025y / 4 / 10, .event = release{}, .event_on = 2025y / 4 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 7 / 10, 2025y / 12 / 31}));
    // 31 March 21, 30 April 51, 31 May 82, 8 June 90: last day
    BOTH(takes({.paid_on = 2025y / 6 / 8, .event = employee_lapse{}, .event_on = 2025y / 3 / 10},
               {"transfer", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 6 / 8, 2025y / 12 / 31}));
    // day 91; 30 June 21, 31 July 52, 31 August 83, 7 September 90
    BOTH(takes({.paid_on = 2025y / 6 / 9, .event = employee_lapse{}, .event_on = 2025y / 3 / 10},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 9 / 8, 2025y / 12 / 31}));
    // 31 December 11, 31 January 42, 28 February 70, 20 March 90
    BOTH(takes({.paid_on = 2025y / 3 / 20, .event = employee_lapse{}, .event_on = 2024y / 12 / 20},
               {"transfer", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 3 / 20, 2025y / 12 / 31}));
    // 31 March 10, 30 April 40, 31 May 71, 19 June 90
    BOTH(takes({.paid_on = 2025y / 3 / 21, .event = employee_lapse{}, .event_on = 2024y / 12 / 20},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 6 / 20, 2025y / 12 / 31}));
    // 60 days on; one day
    BOTH(takes({.paid_on = 2025y / 12 / 31, .event = employee_lapse{}, .event_on = 2025y / 11 / 1},
               {"transfer", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 12 / 31, 2025y / 12 / 31}));
    // the route closes on 31 December
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2026y / 1 / 10, .event = employee_lapse{}, .event_on = 2025y / 12 / 1},
        refusal::not_open));
    BOTH(takes(
        {.paid_on = 2025y / 2 / 20, .event = employee_lapse{}, .event_on = 2025y / 1 / 10},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // day 111, and the late window closed on 30 September
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2025y / 10 / 20, .event = employee_lapse{}, .event_on = 2025y / 7 / 1},
        refusal::not_open));
}

TEST_CASE("newborns") {
    // first day
    BOTH(takes({.paid_on = 2025y / 3 / 1, .event = birth{}, .event_on = 2025y / 3 / 1},
               {"newborn", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 3 / 1, 2025y / 12 / 31}));
    // day 90
    BOTH(takes({.paid_on = 2025y / 5 / 30, .event = birth{}, .event_on = 2025y / 3 / 1},
               {"newborn", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 3 / 1, 2025y / 12 / 31}));
    // day 91; 30 June 30, 30 July 60, 29 August 90
    BOTH(takes({.paid_on = 2025y / 5 / 31, .event = birth{}, .event_on = 2025y / 3 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 8 / 30, 2025y / 12 / 31}));
    // born before 1 March; 31 March 26, 30 April 56, 31 May 87, 3 June 90
    BOTH(takes({.paid_on = 2025y / 3 / 5, .event = birth{}, .event_on = 2025y / 2 / 28},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 6 / 4, 2025y / 12 / 31}));
    // not before being born
    BOTH(takes(
        {.paid_on = 2025y / 2 / 20, .event = birth{}, .event_on = 2025y / 2 / 10},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 2 / 10, 2025y / 12 / 31}));
    // 31 January 31, 28 February 59, 31 March 90; one day
    BOTH(takes({.paid_on = 2026y / 3 / 31, .event = birth{}, .event_on = 2025y / 12 / 31},
               {"newborn", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 12 / 31, 2025y / 12 / 31}));
    // day 91
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2026y / 4 / 1, .event = birth{}, .event_on = 2025y / 12 / 31},
        refusal::not_open));
    // 31 July 30, 31 August 61, 29 September 90; the late window is closed
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2025y / 10 / 1, .event = birth{}, .event_on = 2025y / 7 / 1},
        refusal::not_open));
    BOTH(takes({.paid_on = 2025y / 12 / 20, .event = birth{}, .event_on = 2025y / 10 / 10},
               {"newborn", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 10 / 10, 2025y / 12 / 31}));
    // the family's aid
    BOTH(takes({.categories = monitored{},
                .paid_on = 2025y / 6 / 1,
                .event = birth{},
                .event_on = 2025y / 5 / 20},
               {"newborn", 200_yuan, 200_yuan, 670_yuan, "monitored", "medical_assistance",
                2025y / 5 / 20, 2025y / 12 / 31}));
    // from_payment would cost 400
    BOTH(takes({.categories = destitute{},
                .paid_on = 2025y / 6 / 1,
                .event = birth{},
                .event_on = 2025y / 5 / 20},
               {"newborn", 0_yuan, 400_yuan, 670_yuan, "destitute", "medical_assistance",
                2025y / 5 / 20, 2025y / 12 / 31}));
    // a minor of a margin family
    BOTH(takes({.categories = subsistence_margin{},
                .paid_on = 2025y / 6 / 1,
                .event = birth{},
                .event_on = 2025y / 5 / 20},
               {"newborn", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
                2025y / 5 / 20, 2025y / 12 / 31}));
    // late, without aid
    BOTH(takes(
        {.categories = destitute{},
         .paid_on = 2025y / 10 / 5,
         .event = birth{},
         .event_on = 2025y / 3 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 10 / 5, 2025y / 12 / 31}));
    // late, without aid
    BOTH(takes({.categories = monitored{},
                .paid_on = 2025y / 5 / 31,
                .event = birth{},
                .event_on = 2025y / 3 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 8 / 30, 2025y / 12 / 31}));
    // paid before being born
    BOTH(takes({.categories = subsistence_margin{},
                .paid_on = 2024y / 11 / 1,
                .event = birth{},
                .event_on = 2025y / 6 / 1},
               {"concentrated", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
                2025y / 6 / 1, 2025y / 12 / 31}));
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2024y / 11 / 1, .event = birth{}, .event_on = 2026y / 2 / 1},
        refusal::no_coverage_left));
    // 4 June, but born 1 August
    BOTH(takes({.paid_on = 2025y / 3 / 5, .event = birth{}, .event_on = 2025y / 8 / 1},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 8 / 1, 2025y / 12 / 31}));
}

TEST_CASE("aid in the window") {
    // in full
    BOTH(takes({.categories = destitute{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "destitute", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(takes({.categories = retrenched_1960s{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "retrenched_1960s",
                "medical_assistance", 2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(takes({.categories = mental_disorder{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "mental_disorder", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(takes({.categories = family_planning_reward{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "family_planning_reward",
                "county_finance", 2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(takes({.categories = family_planning_special{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "family_planning_special",
                "county_finance", 2025y / 1 / 1, 2025y / 12 / 31}));
    // equal: listed first; never 400
    BOTH(takes({.categories = {subsistence_allowance{}, monitored{}}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 200_yuan, 200_yuan, 670_yuan, "subsistence_allowance",
                "medical_assistance", 2025y / 1 / 1, 2025y / 12 / 31}));
    // 400 - 60
    BOTH(takes({.categories = stably_lifted{}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 340_yuan, 60_yuan, 670_yuan, "stably_lifted", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // of unknown age
    BOTH(takes(
        {.categories = subsistence_margin{}, .paid_on = 2024y / 11 / 1},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // 60 on 1 January 2025
    BOTH(takes(
        {.categories = subsistence_margin{}, .paid_on = 2024y / 11 / 1, .born_on = 1965y / 1 / 1},
        {"concentrated", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
         2025y / 1 / 1, 2025y / 12 / 31}));
    // 59
    BOTH(takes(
        {.categories = subsistence_margin{}, .paid_on = 2024y / 11 / 1, .born_on = 1965y / 1 / 2},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // 17
    BOTH(takes(
        {.categories = subsistence_margin{}, .paid_on = 2024y / 11 / 1, .born_on = 2007y / 1 / 2},
        {"concentrated", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
         2025y / 1 / 1, 2025y / 12 / 31}));
    // 18
    BOTH(takes(
        {.categories = subsistence_margin{}, .paid_on = 2024y / 11 / 1, .born_on = 2007y / 1 / 1},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    BOTH(takes({.categories = {subsistence_margin{}, severely_disabled{}},
                .paid_on = 2024y / 11 / 1,
                .born_on = 1990y / 6 / 1},
               {"concentrated", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // not of a margin family
    BOTH(takes(
        {.categories = severely_disabled{}, .paid_on = 2024y / 11 / 1, .born_on = 1950y / 6 / 1},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // 120 before 60
    BOTH(takes({.categories = {subsistence_margin{}, stably_lifted{}},
                .paid_on = 2024y / 11 / 1,
                .born_on = 1950y / 6 / 1},
               {"concentrated", 280_yuan, 120_yuan, 670_yuan, "margin_weak", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // only 60
    BOTH(takes({.categories = {subsistence_margin{}, stably_lifted{}},
                .paid_on = 2024y / 11 / 1,
                .born_on = 1990y / 6 / 1},
               {"concentrated", 340_yuan, 60_yuan, 670_yuan, "stably_lifted", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // 200 before 120
    BOTH(takes({.categories = {subsistence_margin{}, monitored{}},
                .paid_on = 2024y / 11 / 1,
                .born_on = 1950y / 6 / 1},
               {"concentrated", 200_yuan, 200_yuan, 670_yuan, "monitored", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // a tie: listed first
    BOTH(takes({.categories = {destitute{}, family_planning_reward{}}, .paid_on = 2024y / 11 / 1},
               {"concentrated", 0_yuan, 400_yuan, 670_yuan, "destitute", "medical_assistance",
                2025y / 1 / 1, 2025y / 12 / 31}));
    // a tie: listed first
    BOTH(takes(
        {.categories = {mental_disorder{}, family_planning_special{}}, .paid_on = 2024y / 11 / 1},
        {"concentrated", 0_yuan, 400_yuan, 670_yuan, "mental_disorder", "medical_assistance",
         2025y / 1 / 1, 2025y / 12 / 31}));
    // a tie: own words come last
    BOTH(takes(
        {.categories = {retrenched_1960s{}, family_planning_reward{}}, .paid_on = 2024y / 11 / 1},
        {"concentrated", 0_yuan, 400_yuan, 670_yuan, "family_planning_reward", "county_finance",
         2025y / 1 / 1, 2025y / 12 / 31}));
    // recognised on the day
    BOTH(takes(
        {.categories = destitute{}, .recognised_on = 2025y / 2 / 20, .paid_on = 2025y / 2 / 20},
        {"concentrated", 0_yuan, 400_yuan, 670_yuan, "destitute", "medical_assistance",
         2025y / 1 / 1, 2025y / 12 / 31}));
    // a day late
    BOTH(takes(
        {.categories = destitute{}, .recognised_on = 2025y / 2 / 21, .paid_on = 2025y / 2 / 20},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // the group asks for a category that counts
    BOTH(takes(
        {.categories = subsistence_margin{},
         .recognised_on = 2025y / 2 / 21,
         .paid_on = 2025y / 2 / 20,
         .born_on = 1950y / 6 / 1},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
    // not named
    BOTH(takes(
        {.categories = {family_planning_special_child{}, entitled_group{}},
         .paid_on = 2024y / 11 / 1},
        {"concentrated", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 1 / 1, 2025y / 12 / 31}));
}

TEST_CASE("aid after the window is of orphans and unsupported minors alone") {
    // without aid
    BOTH(takes(
        {.categories = destitute{}, .paid_on = 2025y / 3 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 3 / 1, 2025y / 12 / 31}));
    BOTH(takes(
        {.categories = destitute{}, .paid_on = 2025y / 12 / 31},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 12 / 31, 2025y / 12 / 31}));
    // does not count: neither aid nor route
    BOTH(takes(
        {.categories = destitute{}, .recognised_on = 2025y / 6 / 1, .paid_on = 2025y / 5 / 31},
        {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 8 / 30, 2025y / 12 / 31}));
    // 1,070 - 400
    BOTH(takes({.categories = orphan{}, .paid_on = 2025y / 3 / 1},
               {"late_full", 670_yuan, 400_yuan, 0_yuan, "orphan", "medical_assistance",
                2025y / 5 / 31, 2025y / 12 / 31}));
    BOTH(takes({.categories = unsupported_child{}, .paid_on = 2025y / 3 / 1},
               {"late_full", 670_yuan, 400_yuan, 0_yuan, "unsupported_child", "medical_assistance",
                2025y / 5 / 31, 2025y / 12 / 31}));
    // no route of their own
    BOTH(refuses<guizhou_2025>({.categories = orphan{}, .paid_on = 2025y / 10 / 5},
                               refusal::not_open));
    // the route of the one, the aid of the other
    BOTH(takes({.categories = {destitute{}, orphan{}}, .paid_on = 2025y / 4 / 10},
               {"from_payment", 0_yuan, 400_yuan, 670_yuan, "orphan", "medical_assistance",
                2025y / 4 / 10, 2025y / 12 / 31}));
    // 9 July is day 90
    BOTH(takes({.categories = subsistence_allowance{}, .paid_on = 2025y / 4 / 10},
               {"late_full", 1070_yuan, 0_yuan, 0_yuan, "", "", 2025y / 7 / 10, 2025y / 12 / 31}));
    BOTH(takes(
        {.categories = stably_lifted{},
         .paid_on = 2025y / 4 / 10,
         .event = discharge{},
         .event_on = 2025y / 4 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 4 / 10, 2025y / 12 / 31}));
    // 400 - 400
    BOTH(takes({.categories = orphan{},
                .paid_on = 2025y / 5 / 10,
                .event = employee_lapse{},
                .event_on = 2025y / 5 / 1},
               {"transfer", 0_yuan, 400_yuan, 670_yuan, "orphan", "medical_assistance",
                2025y / 5 / 10, 2025y / 12 / 31}));
    // a tie of two routes: listed first
    BOTH(takes(
        {.categories = destitute{},
         .paid_on = 2025y / 5 / 10,
         .event = employee_lapse{},
         .event_on = 2025y / 5 / 1},
        {"from_payment", 400_yuan, 0_yuan, 670_yuan, "", "", 2025y / 5 / 10, 2025y / 12 / 31}));
    BOTH(takes({.categories = {orphan{}, monitored{}},
                .paid_on = 2025y / 6 / 1,
                .event = birth{},
                .event_on = 2025y / 5 / 20},
               {"newborn", 0_yuan, 400_yuan, 670_yuan, "orphan", "medical_assistance",
                2025y / 5 / 20, 2025y / 12 / 31}));
}

TEST_CASE("refused whatever the day") {
    BOTH(refuses<guizhou_2025>(
        {.tier = 2, .paid_on = 2024y / 11 / 1, .circumstances = employee_insured{}},
        refusal::tier_not_offered));
    BOTH(refuses<guizhou_2025>(
        {.paid_on = 2024y / 11 / 1, .circumstances = {employee_insured{}, insured_elsewhere{}}},
        refusal::employee_insured));
    BOTH(refuses<guizhou_2025>({.paid_on = 2024y / 11 / 1, .circumstances = insured_elsewhere{}},
                               refusal::insured_elsewhere));
}
