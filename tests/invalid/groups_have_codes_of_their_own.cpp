// error: a group has the code or the name of another group or of a category
// names: groups_have_codes_of_their_own<undergraduates, pupils>
// computed: [pupils and pupils]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

#ifdef CANBAO_BROKEN
struct undergraduates : people<"pupils", "大学生", given<circumstances::university_student>> {};
#else
struct undergraduates
    : people<"undergraduates", "大学生", given<circumstances::university_student>> {};
#endif

struct mine : policy<fee<380_yuan, to<pupils, undergraduates>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
