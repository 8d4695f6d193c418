// error: a payer pays nothing
// names: payer_pays_something<canbao::categories::orphan, canbao::funds::county_finance>
// computed: [county_finance of orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<in_full, to<categories::orphan>,
                  paid_by<part<funds::medical_assistance, 400_yuan>, rest<funds::county_finance>>>,
#else
          subsidy<in_full, to<categories::orphan>,
                  paid_by<part<funds::medical_assistance, 400_yuan>>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
