// error: a component says the same thing twice
// names: component_says_it_once<at_school, 2>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct at_school
    : people<"at_school", "在校生", to<categories::orphan>,
             either<when<given<circumstances::pupil>>, when<to<categories::monitored>>>> {};
#else
struct at_school
    : people<"at_school", "在校生", to<categories::orphan>,
             either<when<given<circumstances::pupil>>, when<being<categories::monitored>>>> {};
#endif

struct mine : policy<fee<300_yuan, to<at_school>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
