// error: takes_precedence_over<...> decides nothing
// names: precedence_decides_something<canbao::categories::monitored, canbao::categories::orphan>
// computed: [monitored over orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// Orphans get more, always.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#ifdef CANBAO_BROKEN
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>,
                     takes_precedence_over<categories::orphan>>,
#else
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>>,
#endif
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
