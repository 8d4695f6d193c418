// error: the treasury pays for whoever is charged
// names: fiscal_is_waived_with_fee<canbao::routes::newborn>
// computed: [newborn]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::newborn, within<90_days, events::birth>, without_fiscal,
                        waiting_period<from_event>>,
#else
                  route<routes::newborn, within<90_days, events::birth>, charges<nothing>,
                        without_fiscal, waiting_period<from_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
