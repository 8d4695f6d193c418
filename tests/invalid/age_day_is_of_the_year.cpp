// error: the day of ages is not one for the insured year
// names: age_day_is_of_the_year<20270101, 20261231>
// computed: [2027-01-01, against 2026-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          age_on<"2027-01-01">,
#else
          age_on<"2026-01-01">,
#endif
          fee<380_yuan, to<elderly>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
