// error: a route that goes by the day of registration counts from it
// names: counts_from_the_routes_day<canbao::routes::late>
// computed: [late]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::late, window<"2026-01-01", "2026-12-31">,
                waiting_period<after<3_months>, since_registration>>,
#else
          route<routes::late, by_registration, window<"2026-01-01", "2026-12-31">,
                waiting_period<after<3_months>, since_registration>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
