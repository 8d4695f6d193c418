// error: a route that charges nothing has neither months nor aid
// names: free_route_has_no_terms<canbao::routes::newborn>
// computed: [newborn]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::newborn, within<90_days, events::birth>, charges<nothing>, without_aid,
                waiting_period<from_event>>,
#else
          route<routes::newborn, within<90_days, events::birth>, charges<nothing>,
                waiting_period<from_event>>,
#endif
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          counting<civil_code>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
