// error: a route says when it can be paid
// names: has_a_window<canbao::routes::claim_at_household>
// computed: [claim_at_household]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  claim_at_household<section<"2.4">>,
#else
                  claim_at_household<window<"2025-09-01", "2025-12-31">, section<"2.4">>,
#endif
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
