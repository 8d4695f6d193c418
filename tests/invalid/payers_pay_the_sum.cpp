// error: what the payers pay is not the sum
// names: payers_pay_the_sum<canbao::categories::orphan, 1, 15000, 40000, 20250901>
// computed: [orphan, tier 1: 150.00 yuan of 400.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<part<funds::medical_assistance, 150_yuan>>>,
#else
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<part<funds::medical_assistance, 150_yuan>,
                                  rest<funds::county_finance>>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
