// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<canbao::routes::new_student, 20250901, 20261231>
// computed: [new_student: 2025-09-01, 2026-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
                     route<routes::new_student, window<last_year<9, 1>, last_year<10, 31>>,
                           given<circumstances::new_student>, covers<"2025-09-01", "2026-12-31">>> {
};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<insured_year<2027>>
#else
                    replacing<insured_year<2027>,
                              route<routes::new_student, window<last_year<9, 1>, last_year<10, 31>>,
                                    given<circumstances::new_student>,
                                    covers<last_year<9, 1>, this_year<12, 31>>>>
#endif
                    > {
};
