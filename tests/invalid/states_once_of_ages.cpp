// error: policy_id<...>, counting<...>, notice<...>, equal_aid<...>, age_on<...>
// names: states_once<canbao::rule::age_on, 2>
// computed: [age_on stands 2 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          age_on<this_year<1, 1>>, age_on<this_year<12, 31>>,
#else
          age_on<this_year<1, 1>>,
#endif
          fee<380_yuan, to<elderly>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
