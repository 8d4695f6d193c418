// error: this is no whole number: write one without decimals, quotes or unit
// names: is_a_whole_number<33>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<fraction<0.33, 1>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          subsidy<fraction<1, 4>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
