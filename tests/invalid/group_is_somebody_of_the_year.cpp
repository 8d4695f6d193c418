// error: nobody is of a group, or of one of its alternatives
// names: group_is_somebody<newborns, 1>
// computed: [newborns: when<...> 1]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct newborns : people<"newborns", "新生儿", born_from<"2027-01-01">> {};
#else
struct newborns : people<"newborns", "新生儿", born_from<"2026-01-01">> {};
#endif

struct mine : policy<fee<380_yuan, to<newborns>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
