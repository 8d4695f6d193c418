// error: the day of since_day<...> or paid_until<...> is of another time
// names: fixed_day_is_of_the_year<canbao::routes::late, 20160301, 20250101>
// computed: [late: 2016-03-01, against 2025-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late, window<"2026-01-01", "2026-11-30">,
                        waiting_period<after<30_days>, since_day<"2016-03-01">>>,
#else
                  route<routes::late, window<"2026-01-01", "2026-11-30">,
                        waiting_period<after<30_days>, since_day<"2026-03-01">>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
