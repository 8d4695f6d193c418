// error: missed_in_insured_year needs a period that can be missed
// names: missed_period_is_named<canbao::routes::newborn_late>
// computed: [newborn_late]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::newborn_late, open_in_insured_year, within<90_days, events::birth>,
                        missed_in_insured_year, waiting_period<from_event>>,
#else
                  route<routes::newborn_late, open_in_insured_year,
                        later_than<90_days, events::birth>, missed_in_insured_year,
                        waiting_period<from_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
