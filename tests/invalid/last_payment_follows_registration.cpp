// error: paid_until<...> is of routes by_registration
// names: last_payment_follows_registration<canbao::routes::late>
// computed: [late]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::late, window<"2026-01-01", "2026-11-30">, paid_until<"2026-12-31">,
                waiting_period<after<30_days>>>,
#else
          route<routes::late, by_registration, window<"2026-01-01", "2026-11-30">,
                paid_until<"2026-12-31">, waiting_period<after<30_days>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
