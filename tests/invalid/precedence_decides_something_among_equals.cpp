// error: takes_precedence_over<...> decides nothing
// names: precedence_decides_something<canbao::routes::newborn, canbao::routes::early_year>
// computed: [newborn over early_year]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Whoever finds both open gets the same by both.
struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                     route<routes::newborn, window<"2026-01-01", "2026-02-28">,
                           within<90_days, events::birth>, waiting_period<from_event>
#ifdef CANBAO_BROKEN
                           ,
                           takes_precedence_over<routes::early_year>
#endif
                           >,
                     route<routes::early_year, window<"2026-01-01", "2026-02-28">,
                           given<circumstances::local_household>, waiting_period<from_the_start>>> {
};
