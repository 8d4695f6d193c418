// error: this says nothing of such a waiting period
// names: waiting_option_says_something<canbao::waiting_period<canbao::after<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<90_days>, each_further_lapsed_year<1_months>>>,
                  counting<civil_code>,
#else
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>>>,
                  counting<civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
