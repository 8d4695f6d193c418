// error: this says nothing of such a waiting period
// names: waiting_option_says_something<canbao::waiting_period<canbao::from_payment, canbao::since_event>, canbao::since_event>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::newborn, within<90_days, events::birth>,
                        waiting_period<from_payment, since_event>>,
#else
                  route<routes::newborn, within<90_days, events::birth>,
                        waiting_period<this_month, since_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
