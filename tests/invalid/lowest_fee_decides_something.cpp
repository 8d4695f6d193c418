// error: nobody is named by two different fees of a plan and tier
// names: lowest_fee_decides_something<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct men : people<"men", "男性", given<circumstances::male>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<380_yuan, to<women>>, fee<360_yuan, to<men>>, lowest_fee_applies,
#else
                  fee<380_yuan, to<women>>, fee<360_yuan, to<men>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
