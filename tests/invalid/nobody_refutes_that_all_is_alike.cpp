// error: the answer is no: there is somebody who refutes it
// names: nobody_refutes<20250901, 1, canbao::rule::words<canbao::categories::orphan>, 0, canbao::rule::nothing, 0, canbao::rule::words<>, 0, 0, 0, 0, 0, 0>
// computed: [2025-09-01, tier 1, categories: orphan, event: nothing, circumstances: none]
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

struct county : amend<mine, replacing<subsidy<
#ifdef CANBAO_BROKEN
                                percent<60>,
#else
                                percent<50>, section<"2.3">,
#endif
                                to<categories::orphan>, paid_by<funds::medical_assistance>>>> {
};
static_assert(holds<differences<mine, county>>);
