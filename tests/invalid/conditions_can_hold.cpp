// error: nobody can meet the conditions of this route
// names: conditions_can_hold<canbao::routes::newborn_late, 20260402>
// computed: [newborn_late; for example paid on 2026-04-02]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Paid in January or February, more than 90 days after a birth of the same year.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
             route<routes::newborn_late, window<"2026-01-01", "2026-02-28">,
#else
             route<routes::newborn_late, window<"2026-01-01", "2026-06-30">,
#endif
                   later_than<90_days, events::birth>, event_in_insured_year,
                   waiting_period<next_month>>> {
};
