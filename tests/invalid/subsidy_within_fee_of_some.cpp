// error: the subsidy exceeds the fee that it reduces
// names: subsidy_within_fee<elderly, canbao::plans::resident, 1, 30000, 25000, 20250901>
// computed: [elderly, resident plan, tier 1: subsidy 300.00 yuan, fee 250.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<amounts<300_yuan>, to<elderly>, paid_by<funds::city_finance>>,
#else
                  subsidy<amounts<300_yuan>, to<elderly>, capped_at_fee,
                          paid_by<funds::city_finance>>,
#endif
                  age_on<this_year<1, 1>>, fee<250_yuan, to<pupils>>, insured_year<2026>,
                  fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
