// error: two fees, or two fiscal standards, for one person
// names: one_fee_per_person<canbao::categories::orphan, pupils, 1, 30000, 30000, 20250901, 0>
// computed: [orphan and pupils, tier 1: 300.00 yuan and 300.00 yuan; for example paid on 2025-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<300_yuan, to<categories::orphan>>, fee<300_yuan, to<pupils>>,
#else
                  fee<300_yuan, to<categories::orphan, pupils>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
