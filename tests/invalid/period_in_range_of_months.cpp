// error: nth_month<0> is the month of payment
// names: period_in_range<-1, 0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_full, open_in_insured_year, waiting_period<nth_month<-1>>>,
#else
                  route<routes::late_full, open_in_insured_year, waiting_period<nth_month<1>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
