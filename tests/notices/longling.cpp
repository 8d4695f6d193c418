// SPDX-License-Identifier: Apache-2.0
#include "longling.hpp"

#include "notices/outcome.hpp"
#include "support/both.hpp"

#include <string_view>

namespace {

using namespace notices;

/// What somebody owes and gets until the end of the insured year.
struct outcome_by {
    std::string_view route;
    fen due;
    fen fiscal;
    int extra_years;
    date from;
};

template <class Policy>
constexpr bool takes(const application& person, const outcome_by& expected) {
    const auto one = assessed<Policy>(person);
    const bool shortened = bill_of<Policy>(one).paid_by(fund_code{}) == expected.due;
    return one.status == status::insured && one.route_code() == expected.route &&
           one.due == expected.due && one.fiscal == expected.fiscal && shortened &&
           one.extra_years == expected.extra_years && one.benefit_from == expected.from &&
           one.benefit_to == Policy::content.year_end();
}

} // namespace

TEST_CASE("the notice's own examples") {
    // example 1: January, February, March are waited
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 3, .lapsed_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 4 / 1}));
    // example 2: 6 May + 3 months = 6 August, next day
    BOTH(takes<longling_2026>({.paid_on = 2026y / 5 / 6, .lapsed_years = 1},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 8 / 7}));
    // example 3: 3 + 1 = 4 months, January to April
    BOTH(takes<longling_2027>({.paid_on = 2026y / 11 / 3, .lapsed_years = 2},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 5 / 1}));
    // example 3 repaired: 4 - 1 = 3 months; 400 + 1 x 400
    BOTH(takes<longling_2027>({.paid_on = 2026y / 11 / 3, .lapsed_years = 2, .repaid_years = 1},
                              {"concentrated", 800_yuan, 700_yuan, 1, 2027y / 4 / 1}));
    // 「多掏670元」: 400 + 670; 1 July + 3m = 1 October
    BOTH(takes<longling_2025>({.paid_on = 2025y / 7 / 1},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 10 / 2}));
}

TEST_CASE("2025: windows and month ends") {
    // the day before the window
    BOTH(refuses<longling_2025>({.paid_on = 2024y / 8 / 31}, refusal::not_open));
    // first day
    BOTH(takes<longling_2025>({.paid_on = 2024y / 9 / 1},
                              {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    BOTH(takes<longling_2025>({.paid_on = 2024y / 12 / 31},
                              {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // paid in the year, covered from its first day
    BOTH(takes<longling_2025>({.paid_on = 2025y / 1 / 31},
                              {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // last day
    BOTH(takes<longling_2025>({.paid_on = 2025y / 2 / 25},
                              {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // 26 to 28 February open nothing
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 2 / 26}, refusal::not_open));
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 2 / 28}, refusal::not_open));
    // 1 March + 3m = 1 June
    BOTH(takes<longling_2025>({.paid_on = 2025y / 3 / 1},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 6 / 2}));
    // no 31 June: 30 June
    BOTH(takes<longling_2025>({.paid_on = 2025y / 3 / 31},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 7 / 1}));
    // 30 August
    BOTH(takes<longling_2025>({.paid_on = 2025y / 5 / 30},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 8 / 31}));
    // 31 August
    BOTH(takes<longling_2025>({.paid_on = 2025y / 5 / 31},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 9 / 1}));
    // 30 September; last day of the individual fee
    BOTH(takes<longling_2025>({.paid_on = 2025y / 6 / 30},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 10 / 1}));
    // 31 October
    BOTH(takes<longling_2025>({.paid_on = 2025y / 7 / 31},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 11 / 1}));
    // no 31 November: 30 November
    BOTH(takes<longling_2025>({.paid_on = 2025y / 8 / 31},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 12 / 1}));
    // 29 December; two days
    BOTH(takes<longling_2025>({.paid_on = 2025y / 9 / 29},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 12 / 30}));
    // 30 December; one day
    BOTH(takes<longling_2025>({.paid_on = 2025y / 9 / 30},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 12 / 31}));
    // 1 January 2026, cover from 2 January
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 10 / 1}, refusal::no_coverage_left));
    // 28 February 2026
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 11 / 30}, refusal::no_coverage_left));
    // last day of the second half
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 12 / 25}, refusal::no_coverage_left));
    BOTH(refuses<longling_2025>({.paid_on = 2025y / 12 / 26}, refusal::not_open));
    BOTH(refuses<longling_2025>({.paid_on = 2026y / 1 / 1}, refusal::not_open));
    // counted lapses min(6, 0) = 0
    BOTH(takes<longling_2025>({.paid_on = 2024y / 10 / 1, .lapsed_years = 6, .repaid_years = 6},
                              {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // counted 0: 3 months, no floor; 10 July; nothing repaid
    BOTH(takes<longling_2025>({.paid_on = 2025y / 4 / 10, .lapsed_years = 4, .repaid_years = 2},
                              {"spring", 400_yuan, 670_yuan, 0, 2025y / 7 / 11}));
    // counted 0: still 3 months
    BOTH(takes<longling_2025>({.paid_on = 2025y / 9 / 30, .lapsed_years = 2},
                              {"late_full", 1070_yuan, 0_yuan, 0, 2025y / 12 / 31}));
}

TEST_CASE("2025: who need not wait, and births") {
    // 15 March + 3m = 15 June: the last day
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 6 / 15, .event = birth{}, .event_on = 2025y / 3 / 15},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 3 / 15}));
    // a day late: 16 June + 3m = 16 September
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 6 / 16, .event = birth{}, .event_on = 2025y / 3 / 15},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 9 / 17}));
    // within 3m (10 March), in the gap of February; born last year, so from 1 January
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 2 / 27, .event = birth{}, .event_on = 2024y / 12 / 10},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // last day; spring would be from 11 June
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 3 / 10, .event = birth{}, .event_on = 2024y / 12 / 10},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // 11 June
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 3 / 11, .event = birth{}, .event_on = 2024y / 12 / 10},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 6 / 12}));
    // 30 November + 3m: no 30 February, 28 February
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 2 / 28, .event = birth{}, .event_on = 2024y / 11 / 30},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
    // 25 February was the last day
    BOTH(refuses<longling_2025>(
        {.paid_on = 2025y / 2 / 26, .event = birth{}, .event_on = 2024y / 11 / 25},
        refusal::not_open));
    // open to 31 December for the exempt
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 12 / 31, .event = birth{}, .event_on = 2025y / 12 / 26},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 12 / 26}));
    // the route closes on 31 December, within 3m or not
    BOTH(refuses<longling_2025>(
        {.paid_on = 2026y / 1 / 5, .event = birth{}, .event_on = 2025y / 12 / 20},
        refusal::not_open));
    // no 31 April: 30 April is the last day
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 4 / 30, .event = employee_lapse{}, .event_on = 2025y / 1 / 31},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 1 / 31}));
    // 30 April likewise
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 4 / 30, .event = employee_lapse{}, .event_on = 2025y / 1 / 30},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 1 / 30}));
    // late: 1 May + 3m = 1 August
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 5 / 1, .event = employee_lapse{}, .event_on = 2025y / 1 / 31},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 8 / 2}));
    // from payment
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 12 / 27, .event = discharge{}, .event_on = 2025y / 10 / 20},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 12 / 27}));
    // 400, not 1,070
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 8 / 20, .event = recognition{}, .event_on = 2025y / 8 / 1},
        {"from_payment", 400_yuan, 670_yuan, 0, 2025y / 8 / 20}));
    // recognised before the insured year: 1 July
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 4 / 1, .event = recognition{}, .event_on = 2024y / 12 / 15},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 7 / 2}));
    // paid before being born: from birth
    BOTH(takes<longling_2025>(
        {.paid_on = 2024y / 11 / 1, .event = birth{}, .event_on = 2025y / 5 / 1},
        {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 5 / 1}));
    // born after the year
    BOTH(refuses<longling_2025>(
        {.paid_on = 2024y / 11 / 1, .event = birth{}, .event_on = 2026y / 1 / 10},
        refusal::no_coverage_left));
    // event after payment opens nothing; 5 June
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 3 / 5, .event = birth{}, .event_on = 2025y / 4 / 20},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 6 / 6}));
    // 6 June, but born 15 July
    BOTH(takes<longling_2025>(
        {.paid_on = 2025y / 3 / 5, .event = birth{}, .event_on = 2025y / 7 / 15},
        {"spring", 400_yuan, 670_yuan, 0, 2025y / 7 / 15}));
    // both routes 400 from 1 January: that listed first
    BOTH(takes<longling_2025>(
        {.paid_on = 2024y / 12 / 20, .event = discharge{}, .event_on = 2024y / 12 / 10},
        {"concentrated", 400_yuan, 670_yuan, 0, 2025y / 1 / 1}));
}

TEST_CASE("2026") {
    BOTH(refuses<longling_2026>({.paid_on = 2025y / 10 / 9}, refusal::not_open));
    // first day
    BOTH(takes<longling_2026>({.paid_on = 2025y / 10 / 10},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // last day
    BOTH(takes<longling_2026>({.paid_on = 2026y / 2 / 25},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // the same day whenever paid in the window
    BOTH(takes<longling_2026>({.paid_on = 2026y / 2 / 25, .lapsed_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 4 / 1}));
    BOTH(refuses<longling_2026>({.paid_on = 2026y / 2 / 26}, refusal::not_open));
    BOTH(refuses<longling_2026>({.paid_on = 2026y / 2 / 28, .lapsed_years = 1}, refusal::not_open));
    // late alone: 3 months, 1 June
    BOTH(takes<longling_2026>({.paid_on = 2026y / 3 / 1},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 6 / 2}));
    // the first lapsed year is in the three
    BOTH(takes<longling_2026>({.paid_on = 2026y / 3 / 1, .lapsed_years = 1},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 6 / 2}));
    // nothing to repair
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 3, .repaid_years = 2},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // 「固定待遇等待期不能修复」: not charged
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 3, .lapsed_years = 1, .repaid_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 4 / 1}));
    // counted min(2, 1) = 1: 3 months, no variable part
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 3, .lapsed_years = 2, .repaid_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 4 / 1}));
    // counted 1; no floor
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 3, .lapsed_years = 6, .repaid_years = 6},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 4 / 1}));
    // counted 1: 30 July
    BOTH(takes<longling_2026>({.paid_on = 2026y / 4 / 30, .lapsed_years = 4},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 7 / 31}));
    // counted 1: 31 August; nothing repaid
    BOTH(takes<longling_2026>({.paid_on = 2026y / 5 / 31, .lapsed_years = 3, .repaid_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 9 / 1}));
    // 30 September
    BOTH(takes<longling_2026>({.paid_on = 2026y / 6 / 30},
                              {"spring", 400_yuan, 700_yuan, 0, 2026y / 10 / 1}));
    // 400 + 700; 1 October
    BOTH(takes<longling_2026>({.paid_on = 2026y / 7 / 1},
                              {"late_full", 1100_yuan, 0_yuan, 0, 2026y / 10 / 2}));
    // 30 December; one day
    BOTH(takes<longling_2026>({.paid_on = 2026y / 9 / 30, .lapsed_years = 1, .repaid_years = 3},
                              {"late_full", 1100_yuan, 0_yuan, 0, 2026y / 12 / 31}));
    // 1 January 2027
    BOTH(refuses<longling_2026>({.paid_on = 2026y / 10 / 1, .lapsed_years = 1},
                                refusal::no_coverage_left));
    BOTH(refuses<longling_2026>({.paid_on = 2026y / 12 / 25}, refusal::no_coverage_left));
    BOTH(refuses<longling_2026>({.paid_on = 2026y / 12 / 26}, refusal::not_open));
    // both 400; 1 February before 1 April
    BOTH(takes<longling_2026>({.paid_on = 2026y / 2 / 1,
                               .event = recognition{},
                               .event_on = 2026y / 1 / 15,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 2 / 1}));
    // both 400; 1 January before 1 February
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 2 / 1, .event = recognition{}, .event_on = 2026y / 1 / 15},
        {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // from payment, not before the year
    BOTH(takes<longling_2026>({.paid_on = 2025y / 11 / 1,
                               .event = release{},
                               .event_on = 2025y / 10 / 15,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // a tie: listed first
    BOTH(takes<longling_2026>(
        {.paid_on = 2025y / 12 / 1, .event = employee_lapse{}, .event_on = 2025y / 11 / 10},
        {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // concentrated only from 1 April
    BOTH(takes<longling_2026>({.paid_on = 2025y / 12 / 1,
                               .event = employee_lapse{},
                               .event_on = 2025y / 11 / 10,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // from the event
    BOTH(takes<longling_2026>({.paid_on = 2026y / 2 / 10,
                               .event = employee_lapse{},
                               .event_on = 2026y / 1 / 20,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 20}));
    // within 3m (20 March), born last year
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 2 / 27, .event = birth{}, .event_on = 2025y / 12 / 20},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // last day
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 3 / 20, .event = birth{}, .event_on = 2025y / 12 / 20},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // 21 June
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 3 / 21, .event = birth{}, .event_on = 2025y / 12 / 20},
        {"spring", 400_yuan, 700_yuan, 0, 2026y / 6 / 22}));
    // 31 March
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 3 / 31, .event = birth{}, .event_on = 2025y / 12 / 31},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // 5 July is the last day; 400, not 1,100
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 7 / 5, .event = birth{}, .event_on = 2026y / 4 / 5},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 4 / 5}));
    // 6 October
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 7 / 6, .event = birth{}, .event_on = 2026y / 4 / 5},
        {"late_full", 1100_yuan, 0_yuan, 0, 2026y / 10 / 7}));
    // 31 August + 3m = 30 November
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 11 / 30, .event = birth{}, .event_on = 2026y / 8 / 31},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 8 / 31}));
    // late; 1 March 2027
    BOTH(refuses<longling_2026>(
        {.paid_on = 2026y / 12 / 1, .event = birth{}, .event_on = 2026y / 8 / 31},
        refusal::no_coverage_left));
    // 26 December was the last day, and no other route is open
    BOTH(refuses<longling_2026>(
        {.paid_on = 2026y / 12 / 27, .event = birth{}, .event_on = 2026y / 9 / 26},
        refusal::not_open));
    // one day
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 12 / 31, .event = birth{}, .event_on = 2026y / 12 / 31},
        {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 12 / 31}));
    // 20 February was the last day
    BOTH(refuses<longling_2026>(
        {.paid_on = 2026y / 2 / 26, .event = birth{}, .event_on = 2025y / 11 / 20},
        refusal::not_open));
    // 30 November + 3m = 28 February
    BOTH(takes<longling_2026>({.paid_on = 2026y / 2 / 28,
                               .event = employee_lapse{},
                               .event_on = 2025y / 11 / 30,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 1 / 1}));
    // nothing to repair without a wait
    BOTH(takes<longling_2026>({.paid_on = 2026y / 8 / 15,
                               .event = spouse_discharge{},
                               .event_on = 2026y / 6 / 1,
                               .lapsed_years = 1,
                               .repaid_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 8 / 15}));
    // the readings set no term after a discharge (doubt L-4)
    BOTH(takes<longling_2026>({.paid_on = 2026y / 4 / 10,
                               .event = discharge{},
                               .event_on = 2019y / 12 / 1,
                               .lapsed_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2026y / 4 / 10}));
    // event after payment opens nothing
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 5 / 6, .event = discharge{}, .event_on = 2026y / 6 / 1},
        {"spring", 400_yuan, 700_yuan, 0, 2026y / 8 / 7}));
    // not among the exempt
    BOTH(takes<longling_2026>(
        {.paid_on = 2026y / 5 / 6, .event = moved_in{}, .event_on = 2026y / 5 / 1},
        {"spring", 400_yuan, 700_yuan, 0, 2026y / 8 / 7}));
    // paid before being born
    BOTH(takes<longling_2026>(
        {.paid_on = 2025y / 11 / 3, .event = birth{}, .event_on = 2026y / 5 / 20},
        {"concentrated", 400_yuan, 700_yuan, 0, 2026y / 5 / 20}));
    // late since 10 December; 20 March 2027
    BOTH(refuses<longling_2026>(
        {.paid_on = 2026y / 12 / 20, .event = birth{}, .event_on = 2026y / 9 / 10},
        refusal::no_coverage_left));
}

TEST_CASE("2027") {
    BOTH(refuses<longling_2027>({.paid_on = 2026y / 10 / 9, .lapsed_years = 2}, refusal::not_open));
    BOTH(takes<longling_2027>({.paid_on = 2026y / 10 / 10},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 1 / 1}));
    // 3 months
    BOTH(takes<longling_2027>({.paid_on = 2026y / 10 / 10, .lapsed_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 4 / 1}));
    // 4 months
    BOTH(takes<longling_2027>({.paid_on = 2027y / 2 / 25, .lapsed_years = 2},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 5 / 1}));
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 2 / 26, .lapsed_years = 2, .repaid_years = 1},
                                refusal::not_open));
    // counted min(3, 2) = 2: 4 months
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 3},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 5 / 1}));
    // counted 2: the floor asks 4 counted years
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 4},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 5 / 1}));
    // counted 2: 4 - 1; the second repaid year finds nothing
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 5, .repaid_years = 2},
                              {"concentrated", 800_yuan, 700_yuan, 1, 2027y / 4 / 1}));
    // counted 2: 4 - 1 = 3, five not charged
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 6, .repaid_years = 6},
                              {"concentrated", 800_yuan, 700_yuan, 1, 2027y / 4 / 1}));
    // no variable part
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 1, .repaid_years = 1},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 4 / 1}));
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .repaid_years = 3},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 1 / 1}));
    // one month to take off
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1, .lapsed_years = 2, .repaid_years = 2},
                              {"concentrated", 800_yuan, 700_yuan, 1, 2027y / 4 / 1}));
    // 1 March + 4m = 1 July
    BOTH(takes<longling_2027>({.paid_on = 2027y / 3 / 1, .lapsed_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 7 / 2}));
    // 31 July
    BOTH(takes<longling_2027>({.paid_on = 2027y / 3 / 31, .lapsed_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 8 / 1}));
    // 30 August
    BOTH(takes<longling_2027>({.paid_on = 2027y / 4 / 30, .lapsed_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 8 / 31}));
    // no 31 September: 30 September
    BOTH(takes<longling_2027>({.paid_on = 2027y / 5 / 31, .lapsed_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 10 / 1}));
    // 31 August
    BOTH(takes<longling_2027>({.paid_on = 2027y / 5 / 31, .lapsed_years = 2, .repaid_years = 1},
                              {"spring", 800_yuan, 700_yuan, 1, 2027y / 9 / 1}));
    // 6 August
    BOTH(takes<longling_2027>({.paid_on = 2027y / 5 / 6, .lapsed_years = 1},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 8 / 7}));
    // 30 October
    BOTH(takes<longling_2027>({.paid_on = 2027y / 6 / 30, .lapsed_years = 2},
                              {"spring", 400_yuan, 700_yuan, 0, 2027y / 10 / 31}));
    // 30 September
    BOTH(takes<longling_2027>({.paid_on = 2027y / 6 / 30, .lapsed_years = 2, .repaid_years = 4},
                              {"spring", 800_yuan, 700_yuan, 1, 2027y / 10 / 1}));
    // 400 + 700 + 400; 1 October
    BOTH(takes<longling_2027>({.paid_on = 2027y / 7 / 1, .lapsed_years = 2, .repaid_years = 1},
                              {"late_full", 1500_yuan, 0_yuan, 1, 2027y / 10 / 2}));
    // no 31 November: 30 November
    BOTH(takes<longling_2027>({.paid_on = 2027y / 7 / 31, .lapsed_years = 2},
                              {"late_full", 1100_yuan, 0_yuan, 0, 2027y / 12 / 1}));
    // 30 December; one day
    BOTH(takes<longling_2027>({.paid_on = 2027y / 8 / 30, .lapsed_years = 2},
                              {"late_full", 1100_yuan, 0_yuan, 0, 2027y / 12 / 31}));
    // 31 December is waited, cover from 1 January 2028
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 8 / 31, .lapsed_years = 2},
                                refusal::no_coverage_left));
    // 30 November: the repaid year makes it possible
    BOTH(takes<longling_2027>({.paid_on = 2027y / 8 / 31, .lapsed_years = 2, .repaid_years = 1},
                              {"late_full", 1500_yuan, 0_yuan, 1, 2027y / 12 / 1}));
    // 15 January 2028
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 9 / 15, .lapsed_years = 2},
                                refusal::no_coverage_left));
    // 15 December
    BOTH(takes<longling_2027>({.paid_on = 2027y / 9 / 15, .lapsed_years = 2, .repaid_years = 1},
                              {"late_full", 1500_yuan, 0_yuan, 1, 2027y / 12 / 16}));
    // counted 2, one repaid: 30 December
    BOTH(takes<longling_2027>({.paid_on = 2027y / 9 / 30, .lapsed_years = 4, .repaid_years = 3},
                              {"late_full", 1500_yuan, 0_yuan, 1, 2027y / 12 / 31}));
    // 1 January 2028; nothing is taken for the repaid year either
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 10 / 1, .lapsed_years = 2, .repaid_years = 1},
                                refusal::no_coverage_left));
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 12 / 25}, refusal::no_coverage_left));
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 12 / 26, .lapsed_years = 2, .repaid_years = 1},
                                refusal::not_open));
    // 400 is less than 800
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1,
                               .event = discharge{},
                               .event_on = 2026y / 11 / 20,
                               .lapsed_years = 2,
                               .repaid_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2027y / 1 / 1}));
    // before 1 May
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 1,
                               .event = employee_lapse{},
                               .event_on = 2026y / 11 / 20,
                               .lapsed_years = 2},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2027y / 1 / 1}));
    // 28 February is the last day
    BOTH(takes<longling_2027>(
        {.paid_on = 2027y / 2 / 28, .event = birth{}, .event_on = 2026y / 11 / 30},
        {"from_payment", 400_yuan, 700_yuan, 0, 2027y / 1 / 1}));
    // 400 is less than 800
    BOTH(takes<longling_2027>({.paid_on = 2027y / 2 / 20,
                               .event = recognition{},
                               .event_on = 2027y / 2 / 10,
                               .lapsed_years = 2,
                               .repaid_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2027y / 2 / 20}));
    // one day
    BOTH(takes<longling_2027>({.paid_on = 2027y / 12 / 31,
                               .event = recognition{},
                               .event_on = 2027y / 1 / 1,
                               .lapsed_years = 2,
                               .repaid_years = 1},
                              {"from_payment", 400_yuan, 700_yuan, 0, 2027y / 12 / 31}));
    // recognised before the insured year: waits
    BOTH(takes<longling_2027>({.paid_on = 2026y / 12 / 31,
                               .event = recognition{},
                               .event_on = 2026y / 12 / 31,
                               .lapsed_years = 2},
                              {"concentrated", 400_yuan, 700_yuan, 0, 2027y / 5 / 1}));
}

TEST_CASE("refused whatever the day") {
    // one tier; asked first
    BOTH(refuses<longling_2026>({.tier = 2,
                                 .paid_on = 2025y / 11 / 3,
                                 .circumstances = {circumstances::employee_insured{}}},
                                refusal::tier_not_offered));
    // asked before elsewhere
    BOTH(refuses<longling_2026>(
        {.paid_on = 2025y / 11 / 3,
         .circumstances = {circumstances::employee_insured{}, circumstances::insured_elsewhere{}}},
        refusal::employee_insured));
    BOTH(refuses<longling_2027>({.paid_on = 2026y / 11 / 3,
                                 .circumstances = {circumstances::insured_elsewhere{}},
                                 .lapsed_years = 2,
                                 .repaid_years = 1},
                                refusal::insured_elsewhere));
    // before any route is asked
    BOTH(refuses<longling_2027>({.paid_on = 2027y / 12 / 31,
                                 .circumstances = {circumstances::insured_elsewhere{}},
                                 .lapsed_years = 2,
                                 .repaid_years = 1},
                                refusal::insured_elsewhere));
}
