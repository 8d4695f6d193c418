// error: the notice is issued after the last day on which it is in force
// names: notice_is_issued_in_its_time<20261101, 20261031>
// computed: [2026-11-01, in force to 2026-10-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct heading
#ifdef CANBAO_BROKEN
    : chapter<notice<"No. 41", in_force<"2025-09-01", "2026-10-31">, issued<"2026-11-01">>> {
};
#else
    : chapter<notice<"No. 41", in_force<"2025-09-01", "2026-10-31">, issued<"2025-08-20">>> {
};
#endif

struct mine : policy<heading, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
