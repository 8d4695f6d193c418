// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_BAYSIDE_HPP
#define CANBAO_TESTS_PROGRAM_OWN_BAYSIDE_HPP

#include <canbao/canbao.hpp>

// Charges by months, aid that a route does not give, and a route that parents ask for.
namespace bayside {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::events;

struct from_application : route_name<"from_application", "按申请月参保"> {};
struct in_the_year : route_name<"in_the_year", "年度中途参保"> {};
struct half_year : route_name<"half_year", "半年参保"> {};

struct notice_2026
    : policy<
          policy_id<"bayside-2026">, insured_year<2026>, counting<civil_code>,
          notice<"湾〔2025〕1号">, fee<480_yuan, section<"1">>,
          fiscal_standard<700_yuan, section<"1">>,
          subsidy<in_full, to<destitute, orphan>, paid_by<funds::medical_assistance>, section<"2">>,
          subsidy<amounts<200_yuan>, to<monitored>, paid_by<funds::county_finance>, section<"2">>,
          subsidy<percent<50>, to<stably_lifted>, paid_by<funds::county_finance>, section<"2">>,
          equal_aid<by_vocabulary>,
          surcharge_each<surcharges::prepaid_years, numbers::prepaid_years, section<"1.1">>,
          recognised_by<last_year<12, 31>, section<"2.1">>,
          recognised_by<this_year<6, 30>, to<orphan>, section<"2.2">>,
          route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>, section<"3">>,
          route<in_the_year, open_in_insured_year, upon<moved_in>, prorated<since_payment>,
                aid_only<orphan, monitored, stably_lifted>, waiting_period<next_month>,
                section<"3.1">>,
          route<half_year, window<this_year<6, 1>, this_year<6, 30>>,
                prorated<for_period<6_months>>, without_aid,
                covers<this_year<7, 1>, this_year<12, 31>>, section<"3.2">>,
          route<routes::newborn, within<6_months, birth>, event_in_insured_year,
                prorated<since_event>, waiting_period<from_event>, section<"4">>,
          route<from_application, within<6_months, birth>, event_in_insured_year, on_request,
                prorated<since_payment>, waiting_period<next_month>, section<"4">>> {};

} // namespace bayside

#endif
