// error: two subsidies for one category on the same plan and tier
// names: one_amount_per_category<canbao::categories::orphan, canbao::plans::resident, 1, 40000, 20000, 20250901>
// computed: [orphan, resident plan, tier 1: 400.00 yuan and 200.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  subsidy<percent<50>, to<categories::monitored, categories::orphan>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  subsidy<percent<50>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
