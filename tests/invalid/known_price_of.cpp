// error: this has no price for each
// names: known_price_of<canbao::numbers::lapsed_years>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge_each<surcharges::repaid_years, numbers::lapsed_years>,
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>,
                  counting<civil_code>,
#else
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>,
                  counting<civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
