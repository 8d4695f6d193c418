// error: a group has the code or the name of another group or of a category
// names: groups_have_codes_of_their_own<evacuees, flooded>
// computed: [evacuees and flooded]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct flooded : own_category<0, "flooded", "受灾群众"> {};

struct displaced : own_circumstance<0, "displaced", "转移安置"> {};

#ifdef CANBAO_BROKEN
struct evacuees : people<"evacuees", "受灾群众", given<displaced>> {};
#else
struct evacuees : people<"evacuees", "转移群众", given<displaced>> {};
#endif

struct mine : policy<fee<380_yuan, to<evacuees, flooded>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
