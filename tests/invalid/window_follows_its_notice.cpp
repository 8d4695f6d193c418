// error: the enrolment window is not of its notice
// names: window_follows_its_notice<canbao::routes::concentrated, 20250901, 20260101>
// computed: [concentrated: 2025-09-01, against 2026-01-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct heading
#ifdef CANBAO_BROKEN
    : chapter<notice<"No. 41", in_force<"2026-01-01", "2026-12-31">>> {
};
#else
    : chapter<notice<"No. 41", in_force<"2025-09-01", "2026-12-31">>> {
};
#endif

struct mine : policy<heading, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
