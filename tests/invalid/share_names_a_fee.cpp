// error: a subsidy is a share of the fee of a tier that has none
// names: share_names_a_fee<canbao::categories::orphan, canbao::plans::resident, 3>
// computed: [orphan, resident plan, tier 3]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<percent<50, of_tier<3>>, to<categories::orphan>, paid_by<funds::city_finance>>,
#else
          subsidy<percent<50, of_tier<1>>, to<categories::orphan>, paid_by<funds::city_finance>>,
#endif
          fee<500_yuan, tier<2>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
