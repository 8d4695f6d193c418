// error: insured_period<...> has no day of the year that insured_year<...> states
// names: insured_period_is_of_the_year<20240701, 20250630, 2026>
// computed: [2024-07-01 to 2025-06-30, insured year 2026]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  insured_period<"2024-07-01", "2025-06-30">,
#else
                  insured_period<"2025-07-01", "2026-06-30">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2026-02-28">>> {
};
