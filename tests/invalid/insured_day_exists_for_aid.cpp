// error: that year has no 29 February
// names: insured_day_exists<canbao::rule::recognised_by, 20250229>
// computed: [recognised_by: 2025-02-29]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#ifdef CANBAO_BROKEN
                     recognised_by<last_year<2, 29>>,
#else
                     recognised_by<last_year<2, 28>>,
#endif
                     route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>> {
};
