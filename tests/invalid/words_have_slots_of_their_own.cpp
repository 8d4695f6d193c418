// error: two different words share a slot
// names: words_have_slots_of_their_own<fire_victim, flood_victim, 23>
// computed: [fire_victim and flood_victim, slot 23]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
#ifdef CANBAO_BROKEN
struct fire_victim : own_category<0, "fire_victim", "火灾群众"> {};
#else
struct fire_victim : own_category<1, "fire_victim", "火灾群众"> {};
#endif

struct mine : policy<subsidy<in_full, to<flood_victim>, paid_by<funds::medical_assistance>>,
                     delegated<to<fire_victim>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
