// error: a component says the same thing twice
// names: component_says_it_once<canbao::fee<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<800_yuan, tier<2>, tier<3>>,
#else
                  fee<800_yuan, tier<2>>, fee<800_yuan, tier<3>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
