// error: the ceiling of the subsidy limits it on no fee
// names: ceiling_limits_aid<canbao::categories::monitored, 25000, 20000>
// computed: [monitored: ceiling 250.00 yuan, never more than 200.00 yuan without it]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<50>, no_more_than<250_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<50>, no_more_than<150_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
