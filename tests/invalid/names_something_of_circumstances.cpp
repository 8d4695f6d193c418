// error: this lists nothing
// names: names_something<canbao::unless_any<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, open_in_insured_year, unless_any<>>,
#else
                  route<routes::summer, open_in_insured_year, unless_any<circumstances::pupil>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
