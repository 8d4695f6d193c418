// error: this is no period: write 90_days
// names: known_period<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::spring, window<"2026-03-01", "2026-06-30">, waiting_period<after<90.5>>>,
#else
          route<routes::spring, window<"2026-03-01", "2026-06-30">, waiting_period<after<90_days>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
