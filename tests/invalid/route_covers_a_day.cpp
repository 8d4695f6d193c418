// error: the route never covers a day
// names: route_covers_a_day<canbao::routes::summer, 20270101, 20261231, 20260601>
// computed: [summer: covered from 2027-01-01 to 2026-12-31; for example paid on 2026-06-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
             route<routes::summer, window<"2026-06-01", "2026-06-30">, waiting_period<nth_month<7>>>
#else
             route<routes::summer, window<"2026-05-31", "2026-06-30">, waiting_period<nth_month<7>>>
#endif
             > {
};
