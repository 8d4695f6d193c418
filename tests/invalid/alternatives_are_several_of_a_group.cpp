// error: a route, or a group, lists its alternatives, two or more, in one either
// names: alternatives_are_several<2, 2>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct at_school
    : people<
          "at_school", "在校生",
          either<when<given<circumstances::pupil>>, when<given<circumstances::university_student>>>,
          either<when<to<categories::orphan>>, when<to<categories::monitored>>>> {};
#else
struct at_school : people<"at_school", "在校生", to<categories::orphan, categories::monitored>,
                          either<when<given<circumstances::pupil>>,
                                 when<given<circumstances::university_student>>>> {};
#endif

struct mine : policy<fee<300_yuan, to<at_school>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
