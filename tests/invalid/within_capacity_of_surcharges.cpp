// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct men : people<"men", "男性", given<circumstances::male>> {};

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::long_term_care, 10_yuan, to<pupils>>,
                  surcharge<surcharges::supplement, 20_yuan, to<women>>,
                  surcharge<surcharges::supplement, 30_yuan, to<men>>,
#else
                  surcharge<surcharges::long_term_care, 10_yuan, to<pupils>>,
                  surcharge<surcharges::supplement, 20_yuan, to<women>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
