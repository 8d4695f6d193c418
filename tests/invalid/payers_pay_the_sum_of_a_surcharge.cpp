// error: what the payers pay is not the sum
// names: payers_pay_the_sum<canbao::surcharges::long_term_care, 0, 900, 1000, 0>
// computed: [long_term_care, every tier: 9.00 yuan of 10.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          surcharge<
              surcharges::long_term_care, 10_yuan,
              paid_by<part<funds::city_finance, 4_yuan>, part<funds::county_finance, 5_yuan>>>,
#else
          surcharge<
              surcharges::long_term_care, 10_yuan,
              paid_by<part<funds::city_finance, 5_yuan>, part<funds::county_finance, 5_yuan>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
