// error: a group has the code or the name of another group or of a category
// names: groups_have_codes_of_their_own<pupils, canbao::categories::orphan>
// computed: [orphans_at_school and orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct pupils : people<"orphans_at_school", "孤儿", given<circumstances::pupil>> {};
#else
struct pupils : people<"orphans_at_school", "在校孤儿", given<circumstances::pupil>> {};
#endif

struct mine : policy<fee<380_yuan, to<pupils>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
