// error: nobody is of a group, or of one of its alternatives
// names: group_is_somebody<elderly, 2>
// computed: [elderly: when<...> 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct elderly
    : people<"elderly", "老年人", given<circumstances::female>,
             either<when<aged_from<50>>, when<given<circumstances::male>, aged_from<60>>>> {};
#else
struct elderly : people<"elderly", "老年人",
                        either<when<given<circumstances::female>, aged_from<50>>,
                               when<given<circumstances::male>, aged_from<60>>>> {};
#endif

struct mine : policy<age_on<this_year<1, 1>>, fee<380_yuan, to<elderly>>, insured_year<2026>,
                     fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
