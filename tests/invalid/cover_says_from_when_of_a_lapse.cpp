// error: an event opens the route, and it would cover the whole benefit period
// names: cover_says_from_when<canbao::routes::employee_lapse>
// computed: [employee_lapse]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::employee_lapse, within<90_days, events::employee_lapse>>,
#else
                  route<routes::employee_lapse, within<90_days, events::employee_lapse>,
                        waiting_period<from_payment>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
