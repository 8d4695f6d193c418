// error: this option says nothing in this component
// names: option_belongs_to_component<pupils, canbao::waiting_period<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct pupils : people<"pupils", "学生",
                       either<when<given<circumstances::pupil>, waiting_period<next_month>>,
                              when<given<circumstances::university_student>>>> {};
#else
struct pupils : people<"pupils", "学生",
                       either<when<given<circumstances::pupil>>,
                              when<given<circumstances::university_student>>>> {};
#endif

struct mine : policy<fee<300_yuan, to<pupils>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
