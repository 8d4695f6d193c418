// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::recognised_by<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  recognised_by<"2025-11-30", to<categories::orphan>>,
#else
                  recognised_by<"2025-11-30">,
#endif
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
