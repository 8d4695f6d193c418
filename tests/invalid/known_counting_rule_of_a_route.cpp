// error: unknown rule of counting
// names: known_counting_rule<canbao::after<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::transfer, within<3_months, events::release>, counted_by<after<3_months>>,
                waiting_period<from_event>>,
#else
          route<routes::transfer, within<3_months, events::release>,
                counted_by<opening_day_counted>, waiting_period<from_event>>,
#endif
          insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
