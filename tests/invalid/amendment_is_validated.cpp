// error: the policy has no fee
// names: has_a_fee<0>
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
                    removing<fee<0_yuan>>
#else
                    replacing<fee<0_yuan>>
#endif
                    > {
};
