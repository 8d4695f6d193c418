// error: a number of years or months lies between 0 and 255
// names: number_in_range<256>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 256>, waiting_period<nth_month<7>>>,
#else
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 4>, waiting_period<nth_month<7>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
