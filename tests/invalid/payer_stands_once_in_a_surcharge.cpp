// error: one fund pays two parts of one sum
// names: payer_stands_once<canbao::surcharges::supplement, canbao::funds::city_finance>
// computed: [city_finance of supplement]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::supplement, 10_yuan,
                            paid_by<part<funds::city_finance, 4_yuan>, rest<funds::city_finance>>>,
#else
                  surcharge<surcharges::supplement, 10_yuan, paid_by<funds::city_finance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
