// error: two subsidies are equally high for who is of both categories
// names: aid_ties_are_decided<canbao::categories::orphan, canbao::funds::medical_assistance, canbao::categories::monitored, canbao::funds::district_finance, 2, 80000, 20250901>
// computed: [orphan (medical_assistance) and monitored (district_finance), tier 2: 800.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Equal on the second tier, before they are capped at the fee.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, fee<700_yuan, tier<2>>,
             subsidy<amounts<300_yuan, 800_yuan>, to<categories::orphan>, capped_at_fee,
                     paid_by<funds::medical_assistance>>,
#ifdef CANBAO_BROKEN
             subsidy<amounts<200_yuan, 800_yuan>, to<categories::monitored>, capped_at_fee,
                     paid_by<funds::district_finance>>,
#else
             subsidy<amounts<200_yuan, 801_yuan>, to<categories::monitored>, capped_at_fee,
                     paid_by<funds::district_finance>>,
#endif
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
