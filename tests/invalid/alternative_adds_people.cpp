// error: an alternative of a group adds nobody
// names: alternative_adds_people<elderly, 1, 2>
// computed: [elderly: when<...> 1, beside when<...> 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct elderly
    : people<"elderly", "老年人",
             either<when<given<circumstances::female>, aged_from<60>>, when<aged_from<55>>>> {};
#else
struct elderly
    : people<"elderly", "老年人",
             either<when<given<circumstances::female>, aged_from<55>>, when<aged_from<60>>>> {};
#endif

struct mine : policy<age_on<this_year<1, 1>>, fee<380_yuan, to<elderly>>, insured_year<2026>,
                     fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
