// error: no year has this day: write the month and then the day
// names: year_has_the_day<99, 1>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::concentrated, window<last_year<"9", 1>, last_year<12, 31>>>,
#else
                  route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>> {
};
