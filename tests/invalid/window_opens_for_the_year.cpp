// error: the enrolment window opens earlier than in the year before
// names: window_opens_for_the_year<canbao::routes::early_year, 20240101, 20250101>
// computed: [early_year: opens 2024-01-01, earliest 2025-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::early_year, window<"2024-01-01", "2026-02-28">, waiting_period<next_month>>,
#else
          route<routes::early_year, window<"2026-01-01", "2026-02-28">, waiting_period<next_month>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
