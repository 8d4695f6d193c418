// error: the subsidy gives more amounts than the fees that it lowers have tiers
// names: amount_is_for_a_tier<canbao::categories::orphan, 2, 1>
// computed: [orphan: 2 amounts, highest tier 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<amounts<315_yuan, 350_yuan>, to<categories::orphan>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<amounts<315_yuan, 350_yuan>, to<categories::orphan>,
                          paid_by<funds::medical_assistance>>,
                  fee<725_yuan, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
