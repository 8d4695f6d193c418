// error: a route, or a group, lists its alternatives, two or more, in one either
// names: alternatives_are_several<2, 2>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, open_in_insured_year,
                        either<when<upon<events::birth>>, when<upon<events::release>>>,
                        either<when<upon<events::moved_in>>, when<upon<events::discharge>>>,
                        waiting_period<from_event>>,
#else
                  route<routes::summer, open_in_insured_year,
                        either<when<upon<events::birth>>, when<upon<events::release>>,
                               when<upon<events::moved_in>>, when<upon<events::discharge>>>,
                        waiting_period<from_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
