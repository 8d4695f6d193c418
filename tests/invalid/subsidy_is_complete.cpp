// error: a subsidy names whom it is for
// names: subsidy_is_complete<canbao::categories::orphan, 1, 0>
// computed: [no paid_by beside orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>>,
#else
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
