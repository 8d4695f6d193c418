// error: extends_cover<...> is about another time
// names: extension_is_of_the_year<canbao::rule::extends_cover, 20230831, 20231231>
// computed: [2023-08-31 to 2023-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  extends_cover<"2023-08-31", "2023-12-31">,
#else
                  extends_cover<"2025-08-31", "2025-12-31">,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
