// error: equal subsidies take precedence over one another in a circle
// names: precedence_of_aid_is_an_order<canbao::categories::orphan, canbao::categories::monitored, 1, 20000>
// computed: [orphan and monitored, tier 1: 200.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
#ifdef CANBAO_BROKEN
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>,
                     takes_precedence_over<funds::district_finance>>,
#else
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>,
                     takes_precedence_over<categories::orphan>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
