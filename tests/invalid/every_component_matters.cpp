// error: the answer is no: without this component every assessment is the same
// names: every_component_matters<canbao::rule::recognition_number<1>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/questions.hpp>

using namespace canbao;
using namespace std::chrono_literals;

struct mine
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

// Nobody pays after the window has closed, and who was recognised after the payment does not count:
// a day of recognition a year later changes nothing.
struct more : amend<mine, adding<
#ifdef CANBAO_BROKEN
                              recognised_by<"2026-12-30">
#else
                              recognised_by<"2025-10-31">
#endif
                              >> {
};
static_assert(holds<idle_components<more>>);
