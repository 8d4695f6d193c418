// error: this is no name of a charge
// names: known_surcharge<canbao::routes::summer>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<routes::summer, 10_yuan>,
#else
                  surcharge<surcharges::supplement, 10_yuan>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
