// error: nobody needs this alternative of the route
// names: alternative_can_be_taken<canbao::routes::school_year, 2, 20250901>
// computed: [school_year: when<...> 2; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
          route<routes::school_year, window<"2025-09-01", "2025-10-31">,
                given<circumstances::school_year_student>,
                either<when<covers<"2025-09-01", "2026-08-31">>,
#ifdef CANBAO_BROKEN
                       when<given<circumstances::graduating>, covers<"2025-09-01", "2026-08-31">>>>,
#else
                       when<given<circumstances::graduating>, covers<"2025-09-01", "2026-12-31">>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
