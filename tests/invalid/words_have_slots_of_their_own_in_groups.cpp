// error: two different words share a slot
// names: words_have_slots_of_their_own<sheltered, displaced, 17>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct displaced : own_circumstance<0, "displaced", "转移安置"> {};

struct evacuees : people<"evacuees", "转移群众", given<displaced>> {};

#ifdef CANBAO_BROKEN
struct sheltered : own_circumstance<0, "sheltered", "集中安置"> {};

struct guests : people<"guests", "安置群众", unless_any<sheltered>> {};
#else
struct sheltered : own_circumstance<1, "sheltered", "集中安置"> {};

struct guests : people<"guests", "安置群众", unless_any<sheltered>> {};
#endif

struct mine : policy<fee<380_yuan, to<evacuees>>,
                     subsidy<percent<50>, to<guests>, paid_by<funds::city_finance>>,
                     insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
