// error: missed_in_insured_year needs a period that can be missed
// names: missed_period_is_named<canbao::routes::claim_at_household>
// computed: [claim_at_household]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace canbao::categories;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  claim_at_household<open_in_insured_year, within<90_days, events::birth>,
                                     missed_in_insured_year>,
#else
                  claim_at_household<open_in_insured_year, later_than<90_days, events::birth>,
                                     missed_in_insured_year>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<destitute>, paid_by<funds::medical_assistance>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
