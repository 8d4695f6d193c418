// error: the policy counts in months without saying how
// names: months_have_a_rule<canbao::routes::transfer, 3>
// computed: [transfer: 3 months]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::transfer, within<3_months, events::release>, waiting_period<from_event>>,
#else
          counting<civil_code>,
          route<routes::transfer, within<3_months, events::release>, waiting_period<from_event>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
