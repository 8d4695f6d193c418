// error: that year has no 29 February
// names: insured_day_exists<canbao::routes::early_year, 20260229>
// computed: [early_year: 2026-02-29]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2028>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
                     route<routes::early_year, window<this_year<1, 1>, this_year<2, 29>>,
                           waiting_period<next_month>>> {};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<insured_year<2026>>
#else
                    replacing<insured_year<2024>>
#endif
                    > {
};
