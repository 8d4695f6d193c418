// error: two fees for the same plan and tier
// names: one_fee_per_plan_and_tier<canbao::plans::resident, 1, 45000, 40000>
// computed: [resident plan, tier 1: 450.00 yuan and 400.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<450_yuan>,
#else
                  fee<450_yuan, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
