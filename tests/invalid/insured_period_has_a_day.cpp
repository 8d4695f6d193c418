// error: insured_period<...> ends before it begins
// names: insured_period_has_a_day<20260701, 20260630>
// computed: [2026-07-01 to 2026-06-30]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  insured_period<this_year<7, 1>, this_year<6, 30>>,
#else
                  insured_period<this_year<7, 1>, next_year<6, 30>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2026-02-28">>> {
};
