// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::percent<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<percent<50, tier<1>>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#else
          subsidy<percent<50, of_tier<1>>, to<categories::orphan>,
                  paid_by<funds::medical_assistance>>,
#endif
          fee<500_yuan, tier<2>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
