// error: a subsidy is of a charge that only some of those owe
// names: aided_surcharge_is_of_all<canbao::categories::orphan, canbao::surcharges::long_term_care, 1>
// computed: [orphan: long_term_care, tier 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "学生", given<circumstances::pupil>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          insured_year<2026>, fee<400_yuan>,
#else
          insured_year<2026>, fee<400_yuan>, fee<400_yuan, to<pupils>>,
#endif
          surcharge<surcharges::long_term_care, 10_yuan, to<pupils>>, fiscal_standard<700_yuan>,
          subsidy<in_full, including<surcharges::long_term_care>, to<categories::orphan>,
                  paid_by<funds::medical_assistance>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
