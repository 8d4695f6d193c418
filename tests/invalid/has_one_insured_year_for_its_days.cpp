// error: a policy states its insured_year<...> exactly once
// names: has_one_insured_year<0>
// computed: [stated 0 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
#else
                  insured_year<2025>,
#endif
                  fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<last_year<2, 29>, last_year<12, 31>>>> {
};
