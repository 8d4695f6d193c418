// error: aid of a contribution by months is an exact share of it
// names: aid_by_months_is_plain<canbao::routes::late, canbao::categories::orphan>
// computed: [late: orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<percent<50>, no_less_than<250_yuan>, to<categories::orphan>,
                  paid_by<funds::medical_assistance>>,
#else
          subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
          counting<civil_code>, insured_year<2026>, fee<480_yuan>, fiscal_standard<700_yuan>,
          route<routes::late, open_in_insured_year, prorated<since_payment>,
                waiting_period<next_month>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
