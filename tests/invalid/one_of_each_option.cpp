// error: a route has one window, one waiting period, one benefit period and one event_between
// names: one_of_each_option<canbao::routes::summer>
// computed: [summer]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, window<"2026-06-01", "2026-06-30">,
                        window<"2026-08-01", "2026-08-31">>,
#else
                  route<routes::summer, either<when<window<"2026-06-01", "2026-06-30">>,
                                               when<window<"2026-08-01", "2026-08-31">>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
