// error: years without cover count from a year after the insured one
// names: lapses_begin_by_the_year<2027, 2026>
// computed: [2027, insured year 2026]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  lapses_since<2027>,
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>>>,
                  counting<civil_code>,
#else
                  lapses_since<2025>,
                  route<routes::late_interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>>>,
                  counting<civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
