// error: the policy limits or pays out aid, and has none, or none that asks for recognition
// names: there_is_aid<canbao::rule::recognised_by>
// computed: [recognised_by]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<in_full, to<women>, paid_by<funds::city_finance>>,
#else
          subsidy<in_full, to<women, categories::orphan>, paid_by<funds::city_finance>>,
#endif
          recognised_by<"2025-11-30">, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
