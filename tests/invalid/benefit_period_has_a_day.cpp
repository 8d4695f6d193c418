// error: the benefit period ends before it begins
// names: benefit_period_has_a_day<canbao::routes::school_year, 20260901, 20260831, 20260101>
// computed: [school_year: begins 2026-09-01, ends 2026-08-31; for example paid on 2026-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::school_year, open_in_insured_year, covers<"2026-09-01", "2026-08-31">>,
#else
          route<routes::school_year, open_in_insured_year, covers<"2025-09-01", "2026-08-31">>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
