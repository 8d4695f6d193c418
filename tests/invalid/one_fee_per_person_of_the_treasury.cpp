// error: two fees, or two fiscal standards, for one person
// names: one_fee_per_person<pupils, elderly, 0, 80000, 90000, 20250901, 19660101>
// computed: [pupils and elderly, every tier: 800.00 yuan and 900.00 yuan; for example paid on 2025-09-01, born on 1966-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct elderly_but_pupils : people<"elderly_but_pupils", "非在校老年人", aged_from<60>,
                                   unless_any<circumstances::pupil>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          fiscal_standard<800_yuan, to<pupils>>, fiscal_standard<900_yuan, to<elderly>>,
#else
          fiscal_standard<800_yuan, to<pupils>>, fiscal_standard<900_yuan, to<elderly_but_pupils>>,
#endif
          age_on<this_year<1, 1>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
