// error: unknown waiting period
// names: known_waiting_period<canbao::days<90>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::spring, open<"2026-03-01", "2026-06-30">, waiting_period<days<90>>>,
#else
                  route<routes::spring, open<"2026-03-01", "2026-06-30">,
                        waiting_period<full_days<90>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, open<"2025-09-01", "2025-12-31">>> {
};
