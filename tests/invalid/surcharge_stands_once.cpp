// error: one charge stands twice for somebody
// names: surcharge_stands_once<canbao::surcharges::long_term_care, pupils, 1000, 500>
// computed: [long_term_care of pupils: 10.00 yuan and 5.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct others : people<"others", "其他人员", unless_any<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  surcharge<surcharges::long_term_care, 10_yuan>,
                  surcharge<surcharges::long_term_care, 5_yuan, to<pupils>>,
#else
                  surcharge<surcharges::long_term_care, 10_yuan, to<others>>,
                  surcharge<surcharges::long_term_care, 5_yuan, to<pupils>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
