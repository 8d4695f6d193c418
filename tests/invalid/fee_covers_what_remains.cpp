// error: the fee is lower than what the subsidy leaves to pay
// names: fee_covers_what_remains<canbao::categories::monitored, canbao::plans::resident, 1, 50000, 40000, 20250901>
// computed: [monitored, resident plan, tier 1: leaving 500.00 yuan of a fee of 400.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<leaving<500_yuan>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          subsidy<leaving<50_yuan>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
