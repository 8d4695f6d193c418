// error: two fees for the same plan and tier
// names: one_fee_per_plan_and_tier
// fails: one mistake gives 2 errors
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<1_yuan>, route<routes::summer, open<"2026-02-02", "2026-02-01">>,
#else
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, open<"2025-09-01", "2025-12-31">>> {
};
