// error: this is no question
// names: known_question<int>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/questions.hpp>

using namespace canbao;
using namespace std::chrono_literals;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>> {};

#ifdef CANBAO_BROKEN
constexpr int asked = mine::content.insured_year;
#else
constexpr answer asked = has_route_every_day<mine>({}, 2025y / 9 / 1, 2025y / 12 / 31);
#endif
static_assert(holds<asked>);
