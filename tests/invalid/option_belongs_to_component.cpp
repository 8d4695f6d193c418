// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::route<canbao::routes::summer
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, open_in_insured_year, capped_at_fee>,
#else
                  route<routes::summer, open_in_insured_year>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
