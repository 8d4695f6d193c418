// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

template <std::int16_t Months>
using claim_for = claim_at_household<within<months<Months>, events::birth>>;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          claim_for<1>, claim_for<2>, claim_for<3>, claim_for<4>, claim_for<5>,
#else
          claim_for<1>, claim_for<2>, claim_for<3>, claim_for<4>,
#endif
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, open<"2025-09-01", "2025-12-31">>> {
};
