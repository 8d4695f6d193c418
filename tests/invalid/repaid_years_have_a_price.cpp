// error: years paid back shorten a waiting period, and nothing says what they cost
// names: repaid_years_have_a_price<canbao::routes::late_interrupted>
// computed: [late_interrupted]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
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
