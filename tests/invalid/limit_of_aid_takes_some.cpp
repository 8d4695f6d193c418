// error: nobody has aid that this route does not give
// names: limit_of_aid_takes_some<canbao::routes::late>
// computed: [late]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::late, open_in_insured_year, aid_only<categories::orphan>,
                waiting_period<after<90_days>>>,
#else
          route<routes::late, open_in_insured_year, without_aid, waiting_period<after<90_days>>>,
#endif
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          counting<civil_code>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
