// error: takes_precedence_over<...> decides nothing
// names: precedence_decides_something<canbao::routes::newborn_waived, canbao::routes::spring>
// computed: [newborn_waived over spring]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Equally favourable to orphans, but never open on the same day.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::newborn_waived, window<"2026-01-01", "2026-02-28">,
                   within<90_days, events::birth>, charges<nothing>, waiting_period<from_event>
#ifdef CANBAO_BROKEN
                   ,
                   takes_precedence_over<routes::spring>
#endif
                   >,
             route<routes::spring, window<"2026-03-01", "2026-06-30">,
                   within<90_days, events::birth>, waiting_period<from_event>>> {
};
