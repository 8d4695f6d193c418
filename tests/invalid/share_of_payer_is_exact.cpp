// error: the share of a payer is not a whole number of fen
// names: share_of_payer_is_exact<canbao::categories::orphan, canbao::funds::city_finance, 1, 3, 40000>
// computed: [city_finance of orphan: 1/3 of 400.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<in_full, to<categories::orphan>,
                  paid_by<share<funds::city_finance, fraction<1, 3>>, rest<funds::county_finance>>>,
#else
          subsidy<in_full, to<categories::orphan>,
                  paid_by<share<funds::city_finance, fraction<1, 4>>, rest<funds::county_finance>>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
