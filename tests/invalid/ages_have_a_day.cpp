// error: a group is of an age, and no day of ages is named
// names: ages_have_a_day<elderly>
// computed: [elderly]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<380_yuan, to<elderly>>,
#else
                  fee<380_yuan, to<elderly>>, age_on<this_year<1, 1>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
