// error: the amendment puts a component in its own place, or one that says the same
// names: amendment_changes_something<canbao::route<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                     route<routes::newborn, within<90_days, events::birth>,
                           waiting_period<from_event>, section<"2.5">>> {};

// The same options, one after another.
struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<route<routes::newborn, waiting_period<from_event>,
                                    within<90_days, events::birth>, section<"2.5">>>
#else
                    replacing<route<routes::newborn, waiting_period<from_event>,
                                    within<60_days, events::birth>, section<"2.5">>>
#endif
                    > {
};
