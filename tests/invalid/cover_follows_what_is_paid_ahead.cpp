// error: what is paid ahead_of<...> an event would cover days before it
// names: cover_follows_what_is_paid_ahead<canbao::routes::transfer>
// computed: [transfer]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::transfer, open_in_insured_year, ahead_of<30_days, events::moved_in>,
                        waiting_period<from_payment>>,
#else
                  route<routes::transfer, open_in_insured_year, ahead_of<30_days, events::moved_in>,
                        waiting_period<from_event>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
