// error: a charge goes with no fee
// names: surcharge_goes_with_a_fee<canbao::surcharges::long_term_care, canbao::rule::none, 2>
// computed: [long_term_care of any, tier 2]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::long_term_care, 10_yuan, tier<2>>,
#else
                  surcharge<surcharges::long_term_care, 10_yuan, tier<1>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
