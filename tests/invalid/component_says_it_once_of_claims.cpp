// error: a component says the same thing twice
// names: component_says_it_once<canbao::claim_at_household<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace canbao::categories;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  claim_at_household<window<"2025-09-01", "2025-12-31">, to<orphan>, to<destitute>>,
#else
                  claim_at_household<window<"2025-09-01", "2025-12-31">, to<orphan, destitute>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<orphan, destitute>, paid_by<funds::medical_assistance>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
