// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace events;
using namespace funds;

// 40 yuan a month.
template <class... Components>
struct by_months
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             surcharge<surcharges::long_term_care, 10_yuan>,
             subsidy<percent<50>, to<orphan>, paid_by<medical_assistance>>,
             subsidy<amounts<200_yuan>, to<monitored>, paid_by<county_finance>>,
             subsidy<leaving<80_yuan>, to<stably_lifted>, paid_by<city_finance>>,
             equal_aid<by_vocabulary>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>, Components...> {};

struct from_the_payment : by_months<route<routes::late, open_in_insured_year,
                                          prorated<since_payment>, waiting_period<next_month>>> {};
struct from_the_event
    : by_months<route<routes::newborn, within<6_months, birth>, event_in_insured_year,
                      prorated<since_event>, waiting_period<from_event>>> {};
struct for_half_a_year
    : by_months<route<routes::summer, window<"2026-06-01", "2026-06-30">,
                      prorated<for_period<6_months>>, covers<"2026-07-01", "2026-12-31">>> {};
struct in_full_funding
    : by_months<route<routes::late_full, open_in_insured_year, charges<full_funding>,
                      prorated<since_payment>, waiting_period<next_month>>> {};

constexpr assessment late(date paid_on, category_set some = {}) {
    return assess<from_the_payment>({.categories = some, .paid_on = paid_on});
}
constexpr assessment newborn(date born_on, date paid_on) {
    return assess<from_the_event>({.paid_on = paid_on, .event = birth{}, .event_on = born_on});
}
constexpr bool owes(const assessment& one, fen due, int months) {
    return one.status == status::insured && one.due == due && one.months == months;
}

} // namespace

TEST_CASE("a month is a twelfth, from the month of payment to the last covered") {
    BOTH(owes(late(2026y / 1 / 1), 490_yuan, 12));
    BOTH(owes(late(2026y / 1 / 31), 490_yuan, 12));
    BOTH(owes(late(2026y / 2 / 1), 450_yuan, 11));
    BOTH(owes(late(2026y / 11 / 30), 90_yuan, 2));
    BOTH(late(2026y / 12 / 1).reason == refusal::no_coverage_left);
    BOTH(owes(late(2025y / 12 / 31), 490_yuan, 12)); // the whole year, in the window
}

TEST_CASE("or from the month of the event, whenever paid, one at least") {
    BOTH(owes(newborn(2026y / 4 / 30, 2026y / 9 / 1), 370_yuan, 9));
    BOTH(owes(newborn(2026y / 12 / 31, 2026y / 12 / 31), 50_yuan, 1));
    BOTH(owes(newborn(2026y / 12 / 31, 2027y / 6 / 30), 50_yuan, 1));
    BOTH(owes(newborn(2026y / 1 / 1, 2026y / 7 / 1), 490_yuan, 12));
}

TEST_CASE("or for a number of months, whenever paid") {
    BOTH(owes(assess<for_half_a_year>({.paid_on = 2026y / 6 / 1}), 250_yuan, 6));
    BOTH(owes(assess<for_half_a_year>({.paid_on = 2026y / 6 / 30}), 250_yuan, 6));
}

TEST_CASE("surcharges and the fiscal standard are those of the year") {
    BOTH(late(2026y / 7 / 1).fiscal == 700_yuan);
    constexpr auto full = assess<in_full_funding>({.paid_on = 2026y / 7 / 1});
    BOTH(owes(full, 240_yuan + 10_yuan + 700_yuan, 6));
    BOTH(full.fiscal == 0_yuan);
}

TEST_CASE("a share in aid is of what is charged, a fixed amount goes up to it") {
    BOTH(late(2026y / 7 / 1, orphan{}).subsidy == 120_yuan); // half of 240
    BOTH(late(2026y / 7 / 1, monitored{}).subsidy == 200_yuan);
    BOTH(late(2026y / 9 / 1, monitored{}).subsidy == 160_yuan);     // all of 160
    BOTH(late(2026y / 7 / 1, stably_lifted{}).subsidy == 160_yuan); // 240 but for 80
    BOTH(late(2026y / 11 / 1, stably_lifted{}).subsidy == 0_yuan);  // no more than 80 are charged
    BOTH(late(2026y / 11 / 1, stably_lifted{}).subsidy_category == category_code{});
}

TEST_CASE("which aid is the highest depends on the months") {
    constexpr category_set both{orphan{}, monitored{}};
    // of a year 240 and 200, of six months 120 and 200, of two 40 and 80
    BOTH(assess<from_the_payment>({.categories = both, .paid_on = 2025y / 10 / 1}).subsidy ==
         240_yuan);
    BOTH(late(2026y / 1 / 1, both).subsidy_category == category_code{orphan{}});
    BOTH(late(2026y / 7 / 1, both).subsidy_category == category_code{monitored{}});
    BOTH(late(2026y / 7 / 1, both).fund == fund_code{county_finance{}});
    BOTH(late(2026y / 11 / 1, both).subsidy == 80_yuan);
    // of nine months 180, 200 and 280
    BOTH(late(2026y / 4 / 1, {orphan{}, monitored{}, stably_lifted{}}).subsidy == 280_yuan);
}

TEST_CASE("of equal aid for some months that of the whole year is given") {
    // Of 280 yuan for seven months both get 200; of 480 for twelve 400 and 200.
    constexpr assessment alike = late(2026y / 6 / 1, {monitored{}, stably_lifted{}});
    BOTH(owes(alike, 90_yuan, 7) && alike.subsidy == 200_yuan);
    BOTH(alike.subsidy_category == category_code{stably_lifted{}});
    BOTH(alike.fund == fund_code{city_finance{}});
}

TEST_CASE("the bill has what is charged, and who pays it") {
    constexpr bill half = bill_of<from_the_payment>(late(2026y / 7 / 1, orphan{}));
    BOTH(half.charges[0].amount == 240_yuan);
    BOTH(half.paid_by(medical_assistance{}) == 120_yuan);
    BOTH(half.due() == late(2026y / 7 / 1, orphan{}).due);
    BOTH(half.due() == 130_yuan);
}

TEST_CASE("the cheapest of some routes is that of the months that each charges") {
    struct either_way
        : by_months<route<routes::newborn, within<6_months, birth>, event_in_insured_year,
                          prorated<since_event>, waiting_period<from_event>>,
                    route<routes::late, open_in_insured_year, prorated<since_payment>,
                          waiting_period<next_month>>> {};
    constexpr auto taken = [](date born_on, date paid_on) {
        return assess<either_way>({.paid_on = paid_on, .event = birth{}, .event_on = born_on});
    };
    BOTH(taken(2026y / 5 / 2, 2026y / 5 / 20).route == 2); // as much, and from birth
    BOTH(taken(2026y / 5 / 2, 2026y / 6 / 20).route == 3);
    BOTH(owes(taken(2026y / 5 / 2, 2026y / 6 / 20), 290_yuan, 7));
    BOTH(owes(taken(2026y / 6 / 5, 2026y / 12 / 1), 290_yuan, 7)); // the cheaper covers no day
}
