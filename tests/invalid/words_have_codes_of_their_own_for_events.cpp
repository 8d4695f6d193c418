// error: a word of the program's own has the code or the name of a published one
// names: words_have_codes_of_their_own<delivery, canbao::events::birth>
// computed: [birth and birth]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct delivery : own_event<0, "birth", "降生"> {};
#else
struct delivery : own_event<0, "delivery", "降生"> {};
#endif

struct mine : policy<route<routes::newborn, within<90_days, delivery>, waiting_period<from_event>>,
                     insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
