// error: unknown category, or a group within a group
// names: known_category<pupils>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct orphans_at_school : people<"orphans_at_school", "在校孤儿",
#ifdef CANBAO_BROKEN
                                  to<categories::orphan, pupils>
#else
                                  to<categories::orphan>, given<circumstances::pupil>
#endif
                                  > {
};

struct mine : policy<fee<300_yuan, to<orphans_at_school>>, fee<400_yuan>, insured_year<2026>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
