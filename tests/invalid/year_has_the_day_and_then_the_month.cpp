// error: no year has this day
// names: year_has_the_day<31, 12>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
#ifdef CANBAO_BROKEN
                     route<routes::concentrated, window<last_year<9, 1>, last_year<31, 12>>>
#else
                     route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>
#endif
                     > {
};
