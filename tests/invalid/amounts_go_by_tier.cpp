// error: give one amount, or one for each tier
// names: amounts_go_by_tier<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<amounts<>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#else
                  subsidy<amounts<200_yuan>, to<categories::orphan>,
                          paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
