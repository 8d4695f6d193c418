// error: the amendment puts a component in its own place
// names: amendment_changes_something<canbao::route<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

struct mine
    : amend<
          base,
#ifdef CANBAO_BROKEN
          // Of another year it says that the old days are meant; of the same year it says
          // nothing.
          replacing<fee<430_yuan>, route<routes::concentrated, window<"2025-09-01", "2025-12-31">>>
#else
          replacing<insured_year<2025>,
                    route<routes::concentrated, window<"2025-09-01", "2025-12-31">>>
#endif
          > {
};
