// error: a charge goes with no fee
// names: surcharge_goes_with_a_fee<canbao::surcharges::long_term_care, men, 0>
// computed: [long_term_care of men, every tier]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct men : people<"men", "男性", given<circumstances::male>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::long_term_care, 10_yuan, to<men>>,
#else
                  surcharge<surcharges::long_term_care, 10_yuan, to<women>>,
#endif
                  insured_year<2026>, fee<400_yuan, to<women>>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
