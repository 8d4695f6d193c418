// error: two groups say the same of whom they are
// names: groups_differ<pupils, undergraduates>
// computed: [pupils and undergraduates]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

#ifdef CANBAO_BROKEN
struct undergraduates : people<"undergraduates", "大学生", given<circumstances::pupil>> {};
#else
struct undergraduates
    : people<"undergraduates", "大学生", given<circumstances::university_student>> {};
#endif

struct mine : policy<fee<380_yuan, to<pupils>>,
                     subsidy<percent<50>, to<undergraduates>, paid_by<funds::city_finance>>,
                     insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
