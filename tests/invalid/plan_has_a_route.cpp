// error: a plan has a fee, and no route enrols in it
// names: plan_has_a_route<canbao::plans::student, 32000>
// computed: [student plan: 320.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<320_yuan, on_plan<plans::student>>,
#else
                  route<routes::school_year, window<"2025-09-01", "2025-10-31">,
                        on_plan<plans::student>, given<circumstances::school_year_student>,
                        covers<"2025-09-01", "2026-08-31">>,
                  fee<320_yuan, on_plan<plans::student>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
