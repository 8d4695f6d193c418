// error: no age is in this range
// names: age_in_range<0, 0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct infants : people<"infants", "婴儿", aged_under<0>> {};
#else
struct infants : people<"infants", "婴儿", aged_under<1>> {};
#endif

struct mine : policy<age_on<this_year<1, 1>>, fee<380_yuan, to<infants>>, insured_year<2026>,
                     fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
