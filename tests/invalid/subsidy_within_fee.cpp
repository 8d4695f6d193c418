// error: the subsidy exceeds the fee that it reduces
// names: subsidy_within_fee<canbao::categories::orphan, canbao::plans::resident, 1, 45000, 40000, 20250901>
// computed: [orphan, resident plan, tier 1: subsidy 450.00 yuan, fee 400.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<amounts<450_yuan>, to<categories::orphan, categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<amounts<400_yuan>, to<categories::orphan, categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
