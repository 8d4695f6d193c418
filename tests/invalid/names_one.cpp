// error: this names none, or several, where one is meant
// names: names_one<canbao::charges<canbao::full_funding, canbao::nothing>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::late_full, window<"2026-01-01", "2026-06-30">,
                        charges<full_funding, nothing>>,
#else
                  route<routes::late_full, window<"2026-01-01", "2026-06-30">,
                        charges<full_funding>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
