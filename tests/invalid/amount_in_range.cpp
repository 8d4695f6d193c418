// error: an amount of money lies between nothing and 10 million yuan
// names: amount_in_range<canbao::plans::resident, 1000000001>
// computed: [resident: 10000000.01 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<10'000'000.01_yuan, tier<2>>,
#else
                  fee<10'000'000_yuan, tier<2>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
