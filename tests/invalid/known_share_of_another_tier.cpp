// error: unknown share
// names: known_share<canbao::percent<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<share<funds::city_finance, percent<50, of_tier<1>>>,
                                  rest<funds::county_finance>>>,
#else
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<share<funds::city_finance, percent<50>>,
                                  rest<funds::county_finance>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
