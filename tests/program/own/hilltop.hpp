// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_HILLTOP_HPP
#define CANBAO_TESTS_PROGRAM_OWN_HILLTOP_HPP

#include <canbao/canbao.hpp>

// An invented notice by which several pay one sum.
namespace hilltop {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;

struct village_fund : own_fund<0, "village_fund", "村集体"> {};
/// Files call the insured person by the same code.
struct personal_help : own_fund<1, "person", "个人帮扶"> {};

struct notice_2026
    : policy<policy_id<"hilltop-2026">, insured_year<2026>, fee<400_yuan, section<"1">>,
             fiscal_standard<700_yuan, section<"1">,
                             paid_by<part<central_finance, 420_yuan>, rest<county_finance>>>,
             subsidy<in_full, to<subsistence_allowance>, section<"2">,
                     paid_by<part<medical_assistance, 150_yuan>, share<city_finance, percent<25>>,
                             rest<village_fund>>>,
             subsidy<amounts<200_yuan>, to<monitored>, section<"3">, refunded_later,
                     paid_by<medical_assistance>>,
             subsidy<amounts<50_yuan>, to<stably_lifted>, section<"3">, paid_by<personal_help>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"4">>,
             route<routes::late_full, window<"2026-01-01", "2026-06-30">, charges<full_funding>,
                   section<"4">>> {};

} // namespace hilltop

#endif
