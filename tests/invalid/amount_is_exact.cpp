// error: an amount in yuan is a whole number of fen
// names: amount_is_exact<false, '3', '5', '0', '.', '0', '0', '5'>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<350.005_yuan, tier<2>>,
#else
                  fee<350.05_yuan, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
