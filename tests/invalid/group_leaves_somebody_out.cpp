// error: everybody is of a group
// names: group_leaves_somebody_out<lapsed>
// computed: [lapsed]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct lapsed : people<"lapsed", "断保人员",
#ifdef CANBAO_BROKEN
                       at_least<numbers::lapsed_years, 0>
#else
                       at_least<numbers::lapsed_years, 1>
#endif
                       > {
};

struct mine : policy<insured_year<2026>, fee<400_yuan>, fee<500_yuan, to<lapsed>>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
