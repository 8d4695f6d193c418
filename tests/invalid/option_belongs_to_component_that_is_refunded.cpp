// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::fiscal_standard<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<700_yuan, refunded_later>,
#else
                  fiscal_standard<700_yuan>,
#endif
                  fee<400_yuan>, insured_year<2026>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
