// SPDX-License-Identifier: Apache-2.0
// docs/how-to/plans.md: an orphan at school owes nothing on either plan.
#include <canbao/canbao.hpp>

using namespace canbao;

struct lakeside_2026
    : policy<insured_year<2026>, fiscal_standard<700_yuan>, fee<400_yuan>,
             fee<320_yuan, on_plan<plans::student>>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::school_year, on_plan<plans::student>,
                   given<circumstances::school_year_student>, window<"2025-09-01", "2025-12-31">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
