// error: policy_id<...>, counting<...>, notice<...>, equal_aid<...>, age_on<...>
// names: states_once<canbao::rule::lowest_fee_applies, 2>
// computed: [lowest_fee_applies stands 2 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct undergraduates
    : people<"undergraduates", "大学生", given<circumstances::university_student>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  lowest_fee_applies, lowest_fee_applies,
#else
                  lowest_fee_applies,
#endif
                  fee<380_yuan, to<pupils>>, fee<390_yuan, to<undergraduates>>, insured_year<2026>,
                  fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
