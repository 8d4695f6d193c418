// error: a subsidy reaches nobody
// names: subsidy_reaches_a_fee<canbao::categories::orphan, canbao::rule::none, 2>
// computed: [orphan, any plan, tier 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<in_full, to<categories::orphan>, tier<2>, paid_by<funds::medical_assistance>>,
#else
          fee<800_yuan, tier<2>>,
          subsidy<in_full, to<categories::orphan>, tier<2>, paid_by<funds::medical_assistance>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
