// error: insured_period<...> is the calendar year, as without it
// names: insured_period_says_something<20260101, 20261231>
// computed: [2026-01-01 to 2026-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  insured_period<"2026-01-01", "2026-12-31">,
#else
                  insured_period<"2026-01-01", "2026-06-30">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2026-02-28">>> {
};
