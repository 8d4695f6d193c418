// error: takes_precedence_over<...> decides nothing
// names: precedence_decides_something<canbao::categories::orphan, canbao::funds::health_commission>
// computed: [orphan over health_commission]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// That fund pays nothing here.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
#ifdef CANBAO_BROKEN
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>,
                     takes_precedence_over<funds::district_finance, funds::health_commission>>,
#else
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>,
                     takes_precedence_over<funds::district_finance>>,
#endif
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
