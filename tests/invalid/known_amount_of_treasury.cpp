// error: this is no amount of money: write its unit, 400_yuan
// names: known_amount<670>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<670>,
#else
                  fiscal_standard<670_yuan>,
#endif
                  fee<400_yuan>, insured_year<2026>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
