// error: the amendment replaces or removes what the policy does not have
// names: amendment_finds_its_component<canbao::fee<
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
                    replacing<fee<800_yuan, tier<2>>>
#else
                    replacing<fee<380_yuan>>
#endif
                    > {
};
