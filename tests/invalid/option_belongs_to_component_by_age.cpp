// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::route<canbao::routes::summer
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct elderly : people<"elderly", "老年人", aged_from<60>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  route<routes::summer, open_in_insured_year, aged_from<60>>,
#else
                  age_on<this_year<1, 1>>, route<routes::summer, open_in_insured_year, to<elderly>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
