// error: the policy has no fee: add fee<...>
// names: has_a_fee<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
#else
                  fee<400_yuan>,
#endif
                  insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
