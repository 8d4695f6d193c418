// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<800_yuan, tier<2>, section<"1.1", "1.2", "1.3", "1.4">>,
#else
                  fee<800_yuan, tier<2>, section<"1.1", "1.2", "1.3">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
