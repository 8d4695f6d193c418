// error: no fee for a plan that a route enrols in
// names: fee_is_used<canbao::routes::school_year, canbao::plans::student>
// computed: [route school_year, student plan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::school_year, open_in_insured_year, on_plan<plans::student>>,
#else
                  fee<320_yuan, on_plan<plans::student>>,
                  route<routes::school_year, open_in_insured_year, on_plan<plans::student>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
