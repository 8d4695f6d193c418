// error: two fees, or two fiscal standards, for one person
// names: one_fee_per_person<elderly, pupils, 1, 38000, 36000, 20250901, 19660101>
// computed: [elderly and pupils, tier 1: 380.00 yuan and 360.00 yuan; for example paid on 2025-09-01, born on 1966-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          fee<380_yuan, to<elderly>>, fee<360_yuan, to<pupils>>,
#else
          fee<380_yuan, to<elderly>>, fee<360_yuan, to<pupils>>, lowest_fee_applies,
#endif
          age_on<this_year<1, 1>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
