// SPDX-License-Identifier: Apache-2.0
// A policy on the national guidance of 国办发〔2024〕38号, in which the waiting period grows with
// the years without cover: three months fixed; one more for each year without cover, one less for
// each year paid back; at least six in all from four years without cover on.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace events;
using numbers::lapsed_years;

struct after_a_lapse : route_name<"after_a_lapse", "断保后集中参保"> {};
struct out_of_window : route_name<"out_of_window", "集中期外参保"> {};

using three_months_and_more = growing<3, 1, 1, 6, 4>;

struct guided_2026
    : policy<
          policy_id<"guided-2026">, insured_year<2026>, counting<civil_code>,
          notice<"国办发〔2024〕38号", issued<"2024-07-26">>, fee<400_yuan, section<"1">>,
          fiscal_standard<700_yuan, section<"1">>,
          surcharge_each<surcharges::repaid_years, numbers::repaid_years, section<"2">>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">, at_most<lapsed_years, 0>,
                section<"2">>,
          route<after_a_lapse, window<"2025-09-01", "2025-12-31">, at_least<lapsed_years, 1>,
                waiting_period<three_months_and_more>, section<"2">>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>, section<"2">>,
          route<out_of_window, open_in_insured_year, waiting_period<three_months_and_more>,
                section<"2">>> {};

constexpr auto paying(date day, std::uint8_t lapsed, std::uint8_t repaid = 0) {
    return assess<guided_2026>({.paid_on = day, .lapsed_years = lapsed, .repaid_years = repaid});
}

constexpr date december = 2025y / 12 / 31;
constexpr date february = 2026y / 2 / 10;

} // namespace

TEST_CASE("who never lapsed and pays in the window does not wait") {
    BOTH(paying(december, 0).route_code() == "concentrated");
    BOTH(paying(december, 0).benefit_from == date{2026y / 1 / 1});
}

TEST_CASE("who lapsed waits though paying in the window") {
    BOTH(paying(december, 1).route_code() == "after_a_lapse");
    BOTH(paying(december, 1).benefit_from == date{2026y / 5 / 1});
    BOTH(paying(december, 2, 1).benefit_from == date{2026y / 5 / 1});
    BOTH(paying(december, 2, 2).benefit_from == date{2026y / 4 / 1});
}

TEST_CASE("from four years without cover on six months remain, whatever is paid back") {
    BOTH(paying(february, 3, 3).benefit_from == date{2026y / 5 / 11});
    BOTH(paying(february, 4, 4).benefit_from == date{2026y / 8 / 11});
    BOTH(paying(february, 4).benefit_from == date{2026y / 9 / 11});
    BOTH(paying(february, 8).reason == refusal::no_coverage_left);
    BOTH(paying(february, 8, 5).benefit_from == date{2026y / 8 / 11});
}

TEST_CASE("newborns do not wait, whatever the route beside them asks") {
    constexpr auto born = assess<guided_2026>(
        {.paid_on = february, .event = birth{}, .event_on = 2026y / 1 / 20, .lapsed_years = 0});
    BOTH(born.route_code() == "newborn" && born.benefit_from == date{2026y / 1 / 20});
}
