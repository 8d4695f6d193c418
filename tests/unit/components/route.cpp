// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace circumstances;

struct flood_relief : route_name<"flood_relief", "灾后补缴"> {};

constexpr date in_june = 2026y / 6 / 1;

template <class Policy>
constexpr auto in_summer(circumstance_set facts = {}, category_set held = {}) {
    return assess<Policy>({.categories = held, .paid_on = in_june, .circumstances = facts});
}

struct full : notice_with<subsidy<amounts<150_yuan>, to<categories::monitored>,
                                  paid_by<funds::medical_assistance>, section<"2.1">>,
                          route<routes::late_full, open_in_insured_year, charges<full_funding>,
                                waiting_period<next_month>, section<"2.2">>> {};

struct waived : notice_with<route<flood_relief, open_in_insured_year, charges<nothing>,
                                  waiting_period<from_payment>, section<"2.2">>> {};

struct choices
    : notice_with<
          route<routes::summer, open_in_insured_year, charges<full_funding>>,
          route<routes::late_interrupted, open_in_insured_year, waiting_period<nth_month<5>>>,
          route<routes::late_continuing, open_in_insured_year, given<local_household>,
                waiting_period<next_month>>,
          route<routes::migrant, open_in_insured_year, given<local_household, migrant_worker>,
                waiting_period<next_month>, covers<"2026-01-01", "2027-01-31">>,
          route<flood_relief, open_in_insured_year, given<migrant_worker>,
                waiting_period<next_month>, covers<"2026-01-01", "2027-01-31">>> {};

struct alternatives
    : notice_with<route<routes::late_full, open_in_insured_year, waiting_period<from_payment>,
                        either<when<given<local_household>, covers<"2026-01-01", "2026-08-31">>,
                               when<given<migrant_worker>, unless_any<graduating>>>>> {};

} // namespace

TEST_CASE("full funding: the person owes the fiscal standard too, and aid lowers the fee") {
    BOTH(in_summer<full>().due == 1100_yuan && in_summer<full>().fiscal == 0_yuan);
    constexpr auto aided = in_summer<full>({}, categories::monitored{});
    BOTH(aided.due == 950_yuan && aided.subsidy == 150_yuan && aided.fiscal == 0_yuan);
}

TEST_CASE("waived: nothing is owed, and the waiver is the fund") {
    constexpr auto result = in_summer<waived>({}, categories::monitored{});
    BOTH(result.due == 0_yuan && result.subsidy == 400_yuan && result.fiscal == 700_yuan);
    BOTH(result.fund == fund_code{funds::waiver{}} && !result.subsidy_category.has_value());
    BOTH(result.route_code() == "flood_relief");
}

TEST_CASE("of the open routes the lowest due is taken") {
    BOTH(in_summer<choices>().due == 400_yuan);
    BOTH(in_summer<choices>().route_code() == "late_interrupted");
}

TEST_CASE("then the earliest first day, then the latest last day, then the order of listing") {
    BOTH(in_summer<choices>(local_household{}).route_code() == "late_continuing");
    BOTH(in_summer<choices>({local_household{}, migrant_worker{}}).route_code() == "migrant");
}

TEST_CASE("alternatives open one route, each with its own terms") {
    BOTH(in_summer<alternatives>().reason == refusal::not_open);
    BOTH(in_summer<alternatives>(local_household{}).benefit_to == date{2026y / 8 / 31});
    BOTH(in_summer<alternatives>(migrant_worker{}).benefit_to == date{2026y / 12 / 31});
    BOTH(in_summer<alternatives>({migrant_worker{}, graduating{}}).reason == refusal::not_open);
    // both hold: the longer cover
    BOTH(in_summer<alternatives>({migrant_worker{}, local_household{}}).benefit_to ==
         date{2026y / 12 / 31});
}

TEST_CASE("no route, no day left") {
    BOTH(assess<full>({.paid_on = 2026y / 12 / 1}).reason == refusal::no_coverage_left);
    BOTH(assess<full>({.paid_on = 2025y / 8 / 31}).reason == refusal::not_open);
    constexpr assessment refused = assess<full>({.paid_on = 2025y / 8 / 31});
    BOTH(refused == assessment{.reason = refusal::not_open});
}
