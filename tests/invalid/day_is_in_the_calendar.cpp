// error: this is no day of the calendar
// names: day_is_in_the_calendar<20260229>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, window<"2026-02-01", "2026-02-29">>,
#else
                  route<routes::summer, window<"2026-02-01", "2026-02-28">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
