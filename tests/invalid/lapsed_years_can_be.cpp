// error: nobody has been without cover for so many years
// names: lapsed_years_can_be<canbao::routes::late_interrupted, 2, 1>
// computed: [late_interrupted: 2 or more, of 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  lapses_since<2025>,
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 2>, waiting_period<after<90_days>>>,
#else
                  lapses_since<2025>,
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 1>, waiting_period<after<90_days>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
