// error: equal subsidies take precedence over one another in a circle
// names: precedence_of_aid_is_an_order<canbao::categories::orphan, canbao::categories::
// computed: orphan and
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// The entitled go before orphans; by the vocabulary orphans go before the monitored, and these
// before the entitled.
struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, equal_aid<by_vocabulary>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::district_finance>>,
#ifdef CANBAO_BROKEN
             subsidy<percent<50>, to<categories::entitled_group>, paid_by<funds::bridging_funds>,
                     takes_precedence_over<categories::orphan>>,
#else
             subsidy<percent<50>, to<categories::entitled_group>, paid_by<funds::bridging_funds>,
                     takes_precedence_over<categories::orphan, categories::monitored>>,
#endif
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
