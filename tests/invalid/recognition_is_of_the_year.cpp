// error: the last day of recognition is not one for the insured year
// names: recognition_is_of_the_year<canbao::rule::recognised_by, 20261231, 20261231>
// computed: [2026-12-31, against 2026-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  recognised_by<"2026-12-31">,
#else
                  recognised_by<"2025-12-31">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
