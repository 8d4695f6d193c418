// error: two routes are equally favourable to somebody but give different things
// names: ties_are_decided<canbao::routes::newborn_waived, canbao::routes::newborn, 0, 20260101, 20260101>
// computed: [newborn_waived and newborn: 0.00 yuan, covered from 2026-01-01; for example paid on 2026-01-01]
// 20260101> SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// An orphan owes nothing on either route; one is paid by a waiver, the other by medical assistance.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
             route<routes::newborn_waived, within<90_days, events::birth>, charges<nothing>,
                   given<circumstances::parent_insured>, waiting_period<from_event>>,
#else
             route<routes::newborn_waived, within<90_days, events::birth>, charges<nothing>,
                   given<circumstances::parent_insured>, waiting_period<from_event>,
                   takes_precedence_over<routes::newborn>>,
#endif
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>> {
};
