// error: no group is of an age
// names: age_day_is_asked_for<20260101>
// computed: [2026-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  age_on<this_year<1, 1>>,
#else
                  age_on<this_year<1, 1>>, fee<380_yuan, to<elderly>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
