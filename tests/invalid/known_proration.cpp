// error: unknown proration
// names: known_proration<canbao::since_cover_begins>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::late, open_in_insured_year, prorated<since_cover_begins>,
                waiting_period<after<90_days>>>,
#else
          route<routes::late, open_in_insured_year, prorated<for_period<6_months>>,
                waiting_period<after<90_days>>>,
#endif
          counting<civil_code>, insured_year<2026>, fee<480_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
