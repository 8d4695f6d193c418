// error: the policy limits or pays out aid, and has none, or none
// names: there_is_aid<canbao::routes::claim_at_household>
// computed: [claim_at_household]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "学生", given<circumstances::pupil>> {};
struct others : people<"others", "非学生", unless_any<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  claim_at_household<window<"2025-09-01", "2025-12-31">, to<others>>,
#else
                  claim_at_household<window<"2025-09-01", "2025-12-31">, to<pupils>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  subsidy<in_full, to<pupils>, paid_by<funds::medical_assistance>>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
