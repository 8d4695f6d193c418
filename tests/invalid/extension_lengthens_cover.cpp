// error: extends_cover<...> gives cover a last day that is no later
// names: extension_lengthens_cover<canbao::rule::extends_cover, 20251231, 20250831>
// computed: [2025-12-31 to 2025-08-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  extends_cover<"2025-12-31", "2025-08-31">,
#else
                  extends_cover<"2025-08-31", "2025-12-31">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
