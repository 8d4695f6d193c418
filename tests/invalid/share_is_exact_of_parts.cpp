// error: the share of the fee is not a whole number of fen
// names: share_is_exact<canbao::categories::monitored, canbao::plans::resident, 1, 1, 3, 40000, 20250901>
// computed: [monitored, resident plan, tier 1: 1/3 of 400.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<fraction<1, 3>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          subsidy<fraction<1, 3>, rounded<rounding::half_up>, to<categories::monitored>,
                  paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
