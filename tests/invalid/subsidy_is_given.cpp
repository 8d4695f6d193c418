// error: a subsidy is given to nobody
// names: subsidy_is_given<oldest, elderly, 1, 8000, 10000>
// computed: [oldest: 80.00 yuan, elderly: 100.00 yuan, tier 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct oldest : people<"oldest", "高龄老年人", aged_from<80>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<amounts<80_yuan>, to<oldest>, paid_by<funds::city_finance>>,
#else
          subsidy<amounts<120_yuan>, to<oldest>, paid_by<funds::city_finance>>,
#endif
          subsidy<amounts<100_yuan>, to<elderly>, paid_by<funds::city_finance>>,
          age_on<this_year<1, 1>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
