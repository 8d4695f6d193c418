// error: the day of since_day<...> or paid_until<...> is of another time
// names: fixed_day_is_of_the_year<canbao::routes::late, 20361231, 20271231>
// computed: [late: 2036-12-31, against 2027-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late, by_registration, window<"2026-01-01", "2026-11-30">,
                        paid_until<"2036-12-31">, waiting_period<after<30_days>>>,
#else
                  route<routes::late, by_registration, window<"2026-01-01", "2026-11-30">,
                        paid_until<"2026-12-31">, waiting_period<after<30_days>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
