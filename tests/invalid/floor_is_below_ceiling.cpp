// error: the floor of a subsidy is not below its ceiling
// names: floor_is_below_ceiling<canbao::categories::monitored, 28000, 15000>
// computed: [monitored: floor 280.00 yuan, ceiling 150.00 yuan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<50>, no_less_than<280_yuan>, no_more_than<150_yuan>,
                          to<categories::monitored>, paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<50>, no_less_than<280_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
