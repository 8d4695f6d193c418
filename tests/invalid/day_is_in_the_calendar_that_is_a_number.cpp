// error: this is no day of the calendar
// names: day_is_in_the_calendar<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::spring, window<20260301, 20260630>>,
#else
                  route<routes::spring, window<"2026-03-01", "2026-06-30">>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
