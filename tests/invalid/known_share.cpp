// error: unknown share
// names: known_share<canbao::after<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct heading
#ifdef CANBAO_BROKEN
    : chapter<notice<"No. 41", participation_target<after<95_days>>>> {
};
#else
    : chapter<notice<"No. 41", participation_target<percent<95>>>> {
};
#endif

struct mine : policy<heading, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
