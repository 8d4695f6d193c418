// error: this is no period: write 90_days
// names: known_period<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::newborn, within<"90 days", events::birth>, waiting_period<from_event>>,
#else
          route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
