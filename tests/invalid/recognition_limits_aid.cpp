// error: the last day of recognition limits nobody's aid
// names: recognition_limits_aid<canbao::rule::recognised_by, 20251231, 20260228>
// computed: [2025-12-31, against 2026-02-28]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  recognised_by<"2025-12-31", given<circumstances::area_extension>>,
                  recognised_by<"2026-02-28">,
#else
                  recognised_by<"2025-12-31">,
                  recognised_by<"2026-02-28", given<circumstances::area_extension>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
