// error: the floor of the subsidy lifts it on no fee
// names: floor_lifts_aid<canbao::categories::monitored, 10000, 20000>
// computed: [monitored: floor 100.00 yuan, never less than 200.00 yuan without it]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<50>, no_less_than<100_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<50>, no_less_than<280_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
