// error: every route is on request
// names: some_route_needs_no_request<canbao::routes::concentrated>
// computed: [concentrated]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::concentrated, on_request, window<"2025-09-01", "2025-12-31">>,
#else
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>> {
};
