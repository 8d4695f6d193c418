// error: this is no whole number: write one without decimals, quotes or unit
// names: is_a_whole_number<450>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 4.5>, waiting_period<nth_month<7>>>,
#else
                  route<routes::late_interrupted, open_in_insured_year,
                        at_least<numbers::lapsed_years, 4>, waiting_period<nth_month<7>>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
