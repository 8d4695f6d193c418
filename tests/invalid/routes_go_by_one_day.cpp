// error: two routes may be open to the same person, one of them by the day of registration
// names: routes_go_by_one_day<canbao::routes::concentrated, canbao::routes::newborn>
// computed: [concentrated newborn]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>,
#else
          route<routes::newborn, by_registration, within<90_days, events::birth>,
                waiting_period<from_event>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
          route<routes::concentrated, by_registration, window<"2025-09-01", "2025-12-31">>,
          route<routes::late, by_registration, window<"2026-01-01", "2026-12-31">,
                waiting_period<after<3_months>>>> {
};
