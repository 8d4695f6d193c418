// error: a charge is nothing
// names: surcharge_is_something<canbao::surcharges::long_term_care>
// computed: [long_term_care]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::long_term_care, 0_yuan>,
#else
                  surcharge<surcharges::long_term_care, 10_yuan>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
