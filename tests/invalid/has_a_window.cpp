// error: a route says when it can be paid
// names: has_a_window<canbao::routes::late_full>
// computed: [late_full]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_full, upon<events::moved_in>, waiting_period<from_event>>,
#else
                  route<routes::late_full, open_in_insured_year, upon<events::moved_in>,
                        waiting_period<from_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
