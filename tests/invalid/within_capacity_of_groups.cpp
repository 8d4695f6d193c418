// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct chosen
    : people<
          "chosen", "部分年龄",
          either<when<aged<0, 1>>, when<aged<3, 4>>, when<aged<6, 7>>, when<aged<9, 10>>,
                 when<aged<12, 13>>, when<aged<15, 16>>, when<aged<18, 19>>, when<aged<21, 22>>,
                 when<aged<24, 25>>, when<aged<27, 28>>, when<aged<30, 31>>, when<aged<33, 34>>,
                 when<aged<36, 37>>, when<aged<39, 40>>, when<aged<42, 43>>, when<aged<45, 46>>>> {
};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          fee<380_yuan, to<chosen>>, fee<390_yuan, to<elderly>>,
#else
          fee<380_yuan, to<chosen>>,
#endif
          age_on<this_year<1, 1>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
