// error: an event opens the route, and it would cover the whole benefit period
// names: cover_says_from_when<canbao::routes::transfer>
// computed: [transfer]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<route<routes::transfer, open_in_insured_year,
                           either<when<upon<events::discharge>, waiting_period<from_event>>,
#ifdef CANBAO_BROKEN
                                  when<upon<events::release>>>>,
#else
                                  when<upon<events::release>, waiting_period<from_the_start>>>>,
#endif
                     insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
