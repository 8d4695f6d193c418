// error: two subsidies are equally high for who is of both categories
// names: aid_ties_are_decided<canbao::categories::orphan, canbao::funds::medical_assistance, canbao::categories::monitored, canbao::funds::district_finance, 1, 20000, 20250901>
// computed: [orphan (medical_assistance) and monitored (district_finance), tier 1: 200.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Who is an orphan and monitored gets 200 yuan: of which fund?
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#ifdef CANBAO_BROKEN
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>>,
#else
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>,
                     takes_precedence_over<categories::orphan>>,
#endif
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
