// error: a policy states its fiscal_standard
// names: has_one_fiscal_standard<0>
// computed: [stated 0 times]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<710_yuan, to<pupils>>,
#else
                  fiscal_standard<710_yuan, to<pupils>>, fiscal_standard<700_yuan>,
#endif
                  insured_year<2026>, fee<400_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
