// error: an amount of money lies between nothing and 10 million yuan
// names: amount_in_range<canbao::plans::resident, 3000110000>
// computed: [resident: 30001100 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace canbao::surcharges;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<supplement, 10'000'000_yuan>,
                  surcharge<long_term_care, 10'000'000_yuan>, surcharge<arrears, 10'000'000_yuan>,
#else
                  surcharge<supplement, 100_yuan>, surcharge<long_term_care, 10_yuan>,
                  surcharge<arrears, 10'000'000_yuan>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
