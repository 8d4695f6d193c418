// error: on this route only the aid counts of somebody who has none
// names: aid_kept_has_a_subsidy<canbao::routes::late, canbao::categories::destitute>
// computed: [late: destitute]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::late, open_in_insured_year, aid_only<categories::destitute>,
                waiting_period<after<90_days>>>,
#else
          route<routes::late, open_in_insured_year, aid_only<categories::orphan>,
                waiting_period<after<90_days>>>,
          subsidy<amounts<100_yuan>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#endif
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          counting<civil_code>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
