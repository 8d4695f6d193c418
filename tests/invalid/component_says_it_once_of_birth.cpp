// error: a component says the same thing twice
// names: component_says_it_once<toddlers, 2>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct toddlers : people<"toddlers", "幼儿", born_from<"2022-01-01">, born_until<"2023-12-31">> {};
#else
struct toddlers : people<"toddlers", "幼儿", born<"2022-01-01", "2023-12-31">> {};
#endif

struct mine : policy<fee<300_yuan, to<toddlers>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
