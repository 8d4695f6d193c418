// error: the amendment replaces a reading on which the policy does not rely
// names: amendment_finds_its_reading<another>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct a_window : reading<"A-WINDOW", "The window opens in September."> {};
struct another : reading<"A-OTHER", "The window opens in October."> {};

struct base
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, read_as<a_window>>> {};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing_reading<another, a_window>
#else
                    replacing_reading<a_window, another>
#endif
                    > {
};
