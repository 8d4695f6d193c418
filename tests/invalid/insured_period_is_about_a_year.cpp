// error: insured_period<...> is longer than 18 months
// names: insured_period_is_about_a_year<20260101, 20270701>
// computed: [2026-01-01 to 2027-07-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  insured_period<"2026-01-01", "2027-07-01">,
#else
                  insured_period<"2026-01-01", "2027-06-30">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2026-02-28">>> {
};
