// error: only a share of the fee is rounded
// names: amount_is_computed<canbao::categories::monitored>
// computed: [monitored]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<amounts<150_yuan>, no_more_than<100_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<amounts<100_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
