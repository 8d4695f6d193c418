// error: may each stand in a policy once
// names: states_once<canbao::rule::counting, 2>
// computed: [counting stands 2 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  counting<civil_code>, counting<opening_day_counted>,
#else
                  counting<civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
