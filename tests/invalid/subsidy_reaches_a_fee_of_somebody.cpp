// error: a subsidy reaches nobody
// names: subsidy_reaches_a_fee<men, canbao::rule::none, 0>
// computed: [men, any plan, every tier]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct men : people<"men", "男性", given<circumstances::male>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<men>, paid_by<funds::city_finance>>,
#else
                  subsidy<in_full, to<women>, paid_by<funds::city_finance>>,
#endif
                  insured_year<2026>, fee<400_yuan, to<women>>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
