// error: a category is both aided and delegated
// names: aided_or_delegated<canbao::categories::orphan, canbao::funds::medical_assistance, 1, 40000, 20250901>
// computed: [orphan, tier 1: 400.00 yuan paid by medical_assistance; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  delegated<to<categories::orphan>>,
#else
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  delegated<to<categories::monitored>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
