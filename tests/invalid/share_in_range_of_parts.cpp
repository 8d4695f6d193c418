// error: a share lies between nothing and the whole
// names: share_in_range<4, 3>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<fraction<4, 3>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
          subsidy<fraction<3, 4>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
