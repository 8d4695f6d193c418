// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<canbao::routes::concentrated, 20250901, 20251231>
// computed: [concentrated: 2025-09-01, 2025-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct a_window : reading<"A-WINDOW", "The window opens in September."> {};
struct another : reading<"A-OTHER", "The window opens when the notice says."> {};

struct first : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                      chapter<route<routes::concentrated, window<"2025-10-01", "2025-12-31">>>> {};

// What an earlier amendment named anew is old to the next.
struct base : amend<first, replacing<route<routes::concentrated, window<"2025-09-01", "2025-12-31">,
                                           read_as<a_window>>>> {};

struct mine
    : amend<base,
#ifdef CANBAO_BROKEN
            replacing<insured_year<2027>, fee<430_yuan>>, replacing_reading<a_window, another>
#else
            replacing<
                insured_year<2027>, fee<430_yuan>,
                route<routes::concentrated, window<"2026-09-01", "2026-12-31">, read_as<a_window>>>,
            replacing_reading<a_window, another>
#endif
            > {
};
