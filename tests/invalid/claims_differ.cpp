// error: whoever may make this claim may make another
// names: claims_differ<canbao::routes::claim_at_household, 20251001, 20251231>
// computed: [claim_at_household: open 2025-10-01 to 2025-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  claim_at_household<window<"2025-10-01", "2025-12-31">>,
#else
                  claim_at_household<window<"2026-01-01", "2026-02-28">,
                                     given<circumstances::area_extension>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  claim_at_household<window<"2025-09-01", "2025-12-31">>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
