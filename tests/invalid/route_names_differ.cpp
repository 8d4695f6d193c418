// error: two routes of one name
// names: route_names_differ<canbao::routes::concentrated, 1, 2>
// computed: [concentrated: routes 1 and 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::concentrated, window<"2026-01-01", "2026-02-28">>,
#else
                  route<routes::extended, window<"2026-01-01", "2026-02-28">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
