// error: two subsidies are equally high for who is of both categories
// names: aid_ties_are_decided<canbao::categories::orphan, canbao::funds::medical_assistance, canbao::categories::monitored, canbao::funds::medical_assistance, 1, 20000, 20250901>
// computed: [orphan (medical_assistance) and monitored (medical_assistance), tier 1: 200.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// One fund pays both, and another section is cited: half of the fee, and 200 yuan.
struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
#ifndef CANBAO_BROKEN
                     equal_aid<by_vocabulary>,
#endif
                     subsidy<percent<50>, to<categories::orphan>,
                             paid_by<funds::medical_assistance>, section<"2.1">>,
                     subsidy<amounts<200_yuan>, to<categories::monitored>,
                             paid_by<funds::medical_assistance>, section<"2.2">>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
