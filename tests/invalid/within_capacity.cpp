// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

template <class Event>
using claim_for = claim_at_household<within<3_months, Event>>;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          claim_for<events::birth>, claim_for<events::discharge>, claim_for<events::release>,
          claim_for<events::moved_in>, claim_for<events::spouse_discharge>,
#else
          claim_for<events::birth>, claim_for<events::discharge>, claim_for<events::release>,
          claim_for<events::moved_in>,
#endif
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
