// error: a subsidy is of a charge that those whom it is to do not pay
// names: aided_surcharge_is_charged<canbao::categories::orphan>
// computed: [orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, including<surcharges::supplement>, to<categories::orphan>,
#else
                  subsidy<in_full, including<surcharges::long_term_care>, to<categories::orphan>,
#endif
                          paid_by<funds::medical_assistance>>,
                  surcharge<surcharges::long_term_care, 10_yuan>, insured_year<2026>, fee<400_yuan>,
                  fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
