// error: the amendment puts a component in its own place
// names: amendment_changes_something<canbao::fee<
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
                    replacing<fee<400_yuan>>
#else
                    replacing<fee<400.50_yuan>>
#endif
                    > {
};
