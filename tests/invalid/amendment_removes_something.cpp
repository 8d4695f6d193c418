// error: the amendment replaces or removes what the policy does not have
// names: amendment_finds_its_component<canbao::route<canbao::routes::extended
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct a_window : reading<"A-WINDOW", "The window opens in September."> {};
struct another : reading<"A-OTHER", "The window opens in October."> {};

struct base
    : policy<
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::early_year, window<"2026-01-01", "2026-02-28">, waiting_period<next_month>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">, read_as<a_window>>> {};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    removing<route<routes::extended>>, adding<fee<800_yuan, tier<2>>>
#else
                    removing<route<routes::early_year>>, adding<fee<800_yuan, tier<2>>>
#endif
                    > {
};
