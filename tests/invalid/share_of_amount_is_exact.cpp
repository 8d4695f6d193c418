// error: this share of an amount is not a whole number of fen
// names: share_of_amount_is_exact<80977>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<share_of<57'841_yuan, basis_points<140>>>,
#else
                  fee<share_of<57'840_yuan, basis_points<140>>>,
#endif
                  insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
