// error: takes_precedence_over<...> decides nothing
// names: precedence_decides_something<canbao::routes::newborn, canbao::routes::late_full>
// computed: [newborn over late_full]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Late enrolment always costs the treasury's part more.
struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
                     route<routes::newborn, within<90_days, events::birth>,
                           waiting_period<from_event>, takes_precedence_over<routes::late_full>>,
#else
                     route<routes::newborn, within<90_days, events::birth>,
                           waiting_period<from_event>>,
#endif
                     route<routes::late_full, open_in_insured_year, charges<full_funding>,
                           waiting_period<next_month>>> {
};
