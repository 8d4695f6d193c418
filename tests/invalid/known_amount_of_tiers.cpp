// error: this is no amount of money: write its unit, 400_yuan
// names: known_amount<315>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<amounts<315, 350>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          subsidy<amounts<315_yuan, 350_yuan>, to<categories::monitored>,
                  paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, fee<500_yuan, tier<2>>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
