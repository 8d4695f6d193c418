// error: this is no amount of money: write its unit, 400_yuan
// names: known_amount<150>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<50>, no_more_than<150>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<50>, no_more_than<150_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
