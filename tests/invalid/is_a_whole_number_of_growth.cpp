// error: this is no whole number: write one without decimals, quotes or unit
// names: is_a_whole_number<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<growing<3_months, 1, 1, 6, 4>>>,
                  counting<civil_code>,
#else
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<growing<3, 1, 1, 6, 4>>>,
                  counting<civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
