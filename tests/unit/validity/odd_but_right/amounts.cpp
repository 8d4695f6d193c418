// SPDX-License-Identifier: Apache-2.0
//
// Policies with odd amounts that are nevertheless right: each compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace funds;

template <class Policy>
constexpr auto in_summer(category_set held, std::uint8_t tier = 1, circumstance_set facts = {}) {
    return assess<Policy>(
        {.categories = held, .tier = tier, .paid_on = 2026y / 6 / 1, .circumstances = facts});
}

template <class Policy>
constexpr auto early(category_set held, std::uint8_t tier = 1, circumstance_set facts = {}) {
    return assess<Policy>(
        {.categories = held, .tier = tier, .paid_on = in_window, .circumstances = facts});
}

// Odd: an amount that is the whole fee, to the fen.
struct aid_of_the_whole_fee
    : notice_with<subsidy<amounts<400_yuan>, to<orphan>, paid_by<medical_assistance>>,
                  subsidy<amounts<399.99_yuan>, to<monitored>, paid_by<medical_assistance>>> {};

// Odd: amounts above the fee, said to be capped; the higher one decides who pays.
struct capped
    : notice_with<
          subsidy<amounts<1'000_yuan>, to<orphan>, capped_at_fee, paid_by<medical_assistance>>,
          subsidy<amounts<2'000_yuan>, to<monitored>, capped_at_fee, paid_by<district_finance>>> {};

// Odd: nobody pays a fee, and who comes late pays the treasury's part.
struct free_of_charge
    : policy<insured_year<2026>, fee<0_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<orphan>, paid_by<medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::late_full, open_in_insured_year, charges<full_funding>>> {};

// Odd: where the treasury pays nothing, the full charge is the individual one.
struct without_treasury
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<0_yuan>,
             subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
             route<routes::late_continuing, open_in_insured_year, given<insured_last_year>>,
             route<routes::late_full, open_in_insured_year, charges<full_funding>>> {};

// Odd: both plans cost the same; students choose nothing, for their plan begins earlier.
struct same_dues
    : notice_with<
          fee<400_yuan, on_plan<plans::student>>,
          route<routes::school_year, window<"2025-09-01", "2025-12-31">, on_plan<plans::student>,
                given<school_year_student>, covers<"2025-09-01", "2026-08-31">>> {};

// Odd: nine tiers, each a hundred yuan dearer, and aid whose last amount holds for the upper six.
struct nine_tiers : policy<insured_year<2026>, fee<100_yuan, tier<1>>, fee<200_yuan, tier<2>>,
                           fee<300_yuan, tier<3>>, fee<400_yuan, tier<4>>, fee<500_yuan, tier<5>>,
                           fee<600_yuan, tier<6>>, fee<700_yuan, tier<7>>, fee<800_yuan, tier<8>>,
                           fee<900_yuan, tier<9>>, fiscal_standard<700_yuan>,
                           subsidy<amounts<50_yuan, 100_yuan, 150_yuan, 200_yuan>, to<monitored>,
                                   paid_by<medical_assistance>>,
                           subsidy<in_full, to<orphan>, tier<9>, paid_by<district_finance>>,
                           route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

// Odd: half of a fee that is no even number of fen, and a fen more for some.
struct rounded_aid
    : policy<insured_year<2026>, fee<333.33_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<monitored>, rounded<rounding::half_up>,
                     paid_by<medical_assistance>>,
             subsidy<percent<1>, to<stably_lifted>, rounded<rounding::up>, paid_by<bridging_funds>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

} // namespace

TEST_CASE("a subsidy may be the whole fee") {
    BOTH(early<aid_of_the_whole_fee>(orphan{}).due == 0_yuan);
    BOTH(early<aid_of_the_whole_fee>(monitored{}).due == 0.01_yuan);
}

TEST_CASE("aid above the fee is given up to it") {
    BOTH(early<capped>(orphan{}).subsidy == 400_yuan);
    BOTH(early<capped>({orphan{}, monitored{}}).fund == fund_code{district_finance{}});
}

TEST_CASE("a fee may be nothing") {
    BOTH(early<free_of_charge>({}).due == 0_yuan && early<free_of_charge>({}).fiscal == 700_yuan);
    BOTH(early<free_of_charge>(orphan{}).subsidy == 0_yuan);
    BOTH(!early<free_of_charge>(orphan{}).fund.has_value());
    BOTH(in_summer<free_of_charge>({}).due == 700_yuan);
}

TEST_CASE("the treasury may pay nothing") {
    constexpr circumstance_set before{insured_last_year{}};
    BOTH(in_summer<without_treasury>({}).route_code() == "late_full");
    BOTH(in_summer<without_treasury>({}, 1, before).route_code() == "late_continuing");
    BOTH(in_summer<without_treasury>({}).due == in_summer<without_treasury>({}, 1, before).due);
    BOTH(in_summer<without_treasury>(monitored{}).due == 200_yuan);
}

TEST_CASE("two plans may cost the same") {
    BOTH(early<same_dues>({}).benefit_to == date{2026y / 12 / 31});
    BOTH(early<same_dues>({}, 1, school_year_student{}).benefit_to == date{2026y / 8 / 31});
    BOTH(early<same_dues>({}, 1, school_year_student{}).due == 400_yuan);
}

TEST_CASE("there may be nine tiers") {
    BOTH(early<nine_tiers>(monitored{}, 1).due == 50_yuan);
    BOTH(early<nine_tiers>(monitored{}, 4).due == 200_yuan);
    BOTH(early<nine_tiers>(monitored{}, 9).due == 700_yuan);
    BOTH(early<nine_tiers>({orphan{}, monitored{}}, 9).due == 0_yuan);
    BOTH(early<nine_tiers>(orphan{}, 8).due == 800_yuan);
    BOTH(early<nine_tiers>({}, 10).reason == refusal::tier_not_offered);
}

TEST_CASE("aid may be rounded, and nothing") {
    BOTH(early<rounded_aid>(monitored{}).subsidy == 166.67_yuan);
    BOTH(early<rounded_aid>(stably_lifted{}).due == 329.99_yuan);
}
