// error: counted_by<...> changes no day: the policy counts so already
// names: counted_by_says_something<canbao::routes::claim_at_household>
// computed: [claim_at_household]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace canbao::categories;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          claim_at_household<window<"2025-09-01", "2025-12-31">, counted_by<opening_day_counted>>,
#else
          claim_at_household<window<"2025-09-01", "2025-12-31">>,
#endif
          insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
          subsidy<in_full, to<destitute>, paid_by<funds::medical_assistance>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
