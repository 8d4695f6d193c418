// error: a route takes precedence over one that is listed before it
// names: precedence_follows_listing<canbao::routes::newborn_waived, canbao::routes::newborn, 2, 1>
// computed: [newborn_waived: route 2, over newborn, route 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#ifdef CANBAO_BROKEN
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>,
             route<routes::newborn_waived, within<90_days, events::birth>, charges<nothing>,
                   given<circumstances::parent_insured>, waiting_period<from_event>,
                   takes_precedence_over<routes::newborn>>
#else
             route<routes::newborn_waived, within<90_days, events::birth>, charges<nothing>,
                   given<circumstances::parent_insured>, waiting_period<from_event>,
                   takes_precedence_over<routes::newborn>>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>
#endif
             > {
};
