// error: unknown order of equal subsidies
// names: known_order_of_aid<canbao::categories::orphan>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>>,
#ifdef CANBAO_BROKEN
             equal_aid<categories::orphan>,
#else
             equal_aid<by_vocabulary>,
#endif
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
