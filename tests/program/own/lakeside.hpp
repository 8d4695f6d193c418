// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_LAKESIDE_HPP
#define CANBAO_TESTS_PROGRAM_OWN_LAKESIDE_HPP

#include <canbao/canbao.hpp>

// An invented notice whose aid is computed: fractions, roundings, floors, ceilings and what
// remains.
namespace lakeside {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;

struct notice_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, fee<400_yuan>,
             fee<610.30_yuan, tier<2>>, fiscal_standard<700_yuan>,
             subsidy<fraction<1, 3>, rounded<rounding::half_up, 1_yuan>, no_more_than<150_yuan>,
                     to<orphan>, paid_by<medical_assistance>, section<"1">>,
             subsidy<leaving<80_yuan>, to<destitute>, paid_by<medical_assistance>, section<"2">>,
             subsidy<percent<50>, rounded<rounding::down, 1_jiao>, no_less_than<280_yuan>,
                     to<monitored>, paid_by<district_finance>, section<"3">>,
             subsidy<percent<25>, rounded<rounding::up>, to<subsistence_allowance>,
                     paid_by<district_finance>, section<"4">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

} // namespace lakeside

#endif
