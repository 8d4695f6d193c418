// error: a route, or an alternative of it, is open to such people alone as have no fee
// names: route_is_for_who_has_a_fee<canbao::routes::summer, canbao::plans::resident>
// computed: [route summer, resident plan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct men : people<"men", "男性", given<circumstances::male>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, open_in_insured_year, to<men>>,
#else
                  route<routes::summer, open_in_insured_year, to<women>>,
#endif
                  insured_year<2026>, fee<400_yuan, to<women>>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
