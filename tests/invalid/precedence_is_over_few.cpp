// error: a route takes precedence over one to four others
// names: precedence_is_over_few<5>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_full, open_in_insured_year,
                        takes_precedence_over<routes::spring, routes::summer, routes::migrant,
                                              routes::transfer, routes::newborn>>,
#else
                  route<routes::spring, window<"2026-03-01", "2026-06-30">>,
                  route<routes::late_full, open_in_insured_year, waiting_period<from_payment>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
