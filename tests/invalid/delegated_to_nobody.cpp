// error: aid that is delegated names whom it is for
// names: subsidy_is_complete<canbao::rule::none, 0, 1>
// computed: [no to beside nothing]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  delegated<section<"2.4">>,
#else
                  delegated<to<categories::orphan>, section<"2.4">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
