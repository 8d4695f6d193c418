// error: no plan has a fee of this tier
// names: tiers_have_no_gap<2>
// computed: [tier 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<725_yuan, tier<3>>,
#else
                  fee<725_yuan, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
