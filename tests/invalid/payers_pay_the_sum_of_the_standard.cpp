// error: what the payers pay is not the sum
// names: payers_pay_the_sum<canbao::rule::fiscal_standard, 0, 72000, 70000, 0>
// computed: [fiscal_standard, every tier: 720.00 yuan of 700.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<700_yuan, paid_by<part<funds::central_finance, 420_yuan>,
                                                    part<funds::county_finance, 300_yuan>>>,
#else
                  fiscal_standard<700_yuan, paid_by<part<funds::central_finance, 420_yuan>,
                                                    part<funds::county_finance, 280_yuan>>>,
#endif
                  fee<400_yuan>, insured_year<2026>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
