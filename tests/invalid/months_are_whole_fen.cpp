// error: by months this is no whole number of fen
// names: months_are_whole_fen<canbao::routes::late, canbao::plans::resident, 40000, 1, 1>
// computed: [late: resident, tier 1, 1/12 of 400.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<400_yuan>,
#else
                  fee<408_yuan>,
#endif
                  counting<civil_code>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::late, open_in_insured_year, prorated<since_payment>,
                        waiting_period<next_month>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
