// error: one charge stands twice for somebody
// names: surcharge_stands_once<canbao::surcharges::long_term_care, canbao::rule::none, 1000, 500>
// computed: [long_term_care of any: 10.00 yuan and 5.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          surcharge<surcharges::long_term_care, 10_yuan>,
          surcharge<surcharges::long_term_care, 5_yuan, tier<1>>,
#else
          surcharge<surcharges::long_term_care, 10_yuan, tier<2>>,
          surcharge<surcharges::long_term_care, 5_yuan, tier<1>>,
#endif
          fee<500_yuan, tier<2>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
