// error: two subsidies are equally high
// names: aid_ties_are_decided<canbao::categories::orphan, canbao::funds::city_finance, pupils, canbao::funds::county_finance, 1, 10000, 20250901>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct pupils : people<"pupils", "在校男生", given<circumstances::pupil, circumstances::male>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<amounts<100_yuan>, to<women, categories::orphan>, paid_by<funds::city_finance>>,
#else
          subsidy<amounts<100_yuan>, to<women>, paid_by<funds::city_finance>>,
#endif
          subsidy<amounts<100_yuan>, to<pupils>, paid_by<funds::county_finance>>,
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
