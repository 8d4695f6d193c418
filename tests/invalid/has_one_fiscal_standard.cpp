// error: a policy states its fiscal_standard<...> exactly once
// names: has_one_fiscal_standard<0>
// computed: [stated 0 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
#else
                  fiscal_standard<0_yuan>,
#endif
                  insured_year<2026>, fee<400_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
