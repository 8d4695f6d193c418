// error: no age is in this range
// names: age_in_range<59, 16>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct workers : people<"workers", "劳动年龄人员", aged<59, 16>> {};
#else
struct workers : people<"workers", "劳动年龄人员", aged<16, 59>> {};
#endif

struct mine : policy<age_on<this_year<1, 1>>, fee<380_yuan, to<workers>>, insured_year<2026>,
                     fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
