// error: unknown plan
// names: known_plan<canbao::categories::orphan>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<320_yuan, on_plan<categories::orphan>, tier<2>>,
#else
                  fee<320_yuan, on_plan<plans::student>, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::school_year, window<"2025-09-01", "2025-10-31">,
                        given<circumstances::school_year_student>, on_plan<plans::student>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
