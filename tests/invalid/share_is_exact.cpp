// error: the share of the fee is not a whole number of fen
// names: share_is_exact<canbao::categories::monitored, canbao::plans::resident, 2, 5000, 10000, 35001, 20250901>
// computed: [monitored, resident plan, tier 2: 50.00 % of 350.01 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          fee<350.01_yuan, tier<2>>,
          subsidy<percent<50>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          fee<350.01_yuan, tier<2>>,
          subsidy<percent<50>, rounded<rounding::half_up>, to<categories::monitored>,
                  paid_by<funds::medical_assistance>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
