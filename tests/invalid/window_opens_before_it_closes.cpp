// error: the enrolment window closes before it opens
// names: window_opens_before_it_closes<canbao::routes::summer, 20260930, 20260701>
// computed: [summer: opens 2026-09-30, closes 2026-07-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, window<"2026-09-30", "2026-07-01">>,
#else
                  route<routes::summer, window<"2026-07-01", "2026-09-30">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
