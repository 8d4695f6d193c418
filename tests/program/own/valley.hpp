// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_VALLEY_HPP
#define CANBAO_TESTS_PROGRAM_OWN_VALLEY_HPP

#include <canbao/canbao.hpp>

// An invented notice whose insured year runs from July to June; one of its routes counts periods
// for itself, and one is paid ahead of birth.
namespace valley {

using namespace canbao;
using namespace canbao::events;

struct unborn : route_name<"unborn", "准新生儿"> {};
struct on_the_move : route_name<"on_the_move", "年度内迁入"> {};

struct notice_2026
    : policy<
          policy_id<"valley-2026">, insured_year<2026>, counting<civil_code>,
          insured_period<this_year<7, 1>, next_year<6, 30>, section<"1.1">>,
          notice<"valley 1", issued<"2026-03-01">>, fee<400_yuan, section<"1.2">>,
          fiscal_standard<700_yuan, section<"1.2">>,
          route<routes::concentrated, window<this_year<4, 1>, this_year<6, 30>>, section<"2.1">>,
          route<on_the_move, upon<moved_in>, event_in_insured_year, open_in_insured_year,
                waiting_period<from_payment>, section<"2.2">>,
          route<routes::late_full, open_in_insured_year, charges<full_funding>,
                counted_by<opening_day_counted>, waiting_period<after<3_months>>, section<"2.3">>,
          route<unborn, window<this_year<4, 1>, this_year<6, 30>>, ahead_of<10_months, birth>,
                charges<nothing>, waiting_period<from_event>, section<"2.4">>> {};

} // namespace valley

#endif
