// error: nobody ever takes this route
// names: route_can_be_taken<canbao::routes::newborn_late, canbao::routes::late_continuing, 110000, 40000, 20260101>
// computed: [newborn_late owes 1100.00 yuan, late_continuing 400.00 yuan; for example paid on 2026-01-01]
// 40000, 20260101> SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Everybody may pay late for the plain fee; nobody takes a route that charges more for the same.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
             route<routes::late_continuing, open_in_insured_year, waiting_period<next_month>>,
#else
             route<routes::late_continuing, open_in_insured_year, waiting_period<next_month>,
                   given<circumstances::insured_last_year>>,
#endif
             route<routes::newborn_late, open_in_insured_year, upon<events::birth>,
                   charges<full_funding>, waiting_period<next_month>>> {
};
