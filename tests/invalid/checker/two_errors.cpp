// error: the enrolment window closes before it opens
// names: window_opens_before_it_closes
// fails: one mistake gives 2 errors
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, window<"2026-02-02", "2026-02-01">>,
                  subsidy<percent<50>, to<categories::orphan>>,
#else
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
