// error: the subsidy exceeds the fee that it reduces
// names: subsidy_within_fee<canbao::categories::monitored, canbao::plans::resident, 1, 50000, 40000, 20250901>
// computed: [monitored, resident plan, tier 1: subsidy 500.00 yuan, fee 400.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<50>, no_less_than<500_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<50>, no_less_than<300_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
