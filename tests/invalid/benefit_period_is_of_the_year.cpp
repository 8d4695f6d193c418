// error: the benefit period is not one of the insured year
// names: benefit_period_is_of_the_year<canbao::routes::school_year, 20250901, 20270831>
// computed: [school_year: 2025-09-01 to 2027-08-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::school_year, window<"2025-09-01", "2025-10-31">,
                given<circumstances::school_year_student>, covers<"2025-09-01", "2027-08-31">>,
#else
          route<routes::school_year, window<"2025-09-01", "2025-10-31">,
                given<circumstances::school_year_student>, covers<"2025-09-01", "2026-08-31">>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
