// error: what the payers pay is not the sum
// names: payers_pay_the_sum<canbao::rule::fiscal_standard, 0, 70000, 71000, 0>
// computed: [fiscal_standard, every tier: 700.00 yuan of 710.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          fiscal_standard<
              710_yuan, to<pupils>,
              paid_by<part<funds::city_finance, 300_yuan>, part<funds::county_finance, 400_yuan>>>,
#else
          fiscal_standard<
              710_yuan, to<pupils>,
              paid_by<part<funds::city_finance, 300_yuan>, rest<funds::county_finance>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
