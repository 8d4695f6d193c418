// error: this names none, or several, where one is meant
// names: names_one<canbao::paid_by<canbao::funds::medical_assistance, canbao::funds::district_finance>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<funds::medical_assistance, funds::district_finance>>,
#else
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
