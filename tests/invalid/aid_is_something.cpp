// error: a subsidy of nothing aids nobody
// names: aid_is_something<canbao::categories::orphan>
// computed: [orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<0>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<10>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
