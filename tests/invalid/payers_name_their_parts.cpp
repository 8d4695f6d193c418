// error: paid_by names one fund, or several with what each of them pays
// names: payers_name_their_parts<canbao::paid_by<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<funds::medical_assistance, funds::county_finance>>,
#else
                  subsidy<in_full, to<categories::orphan>,
                          paid_by<part<funds::medical_assistance, 150_yuan>,
                                  rest<funds::county_finance>>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
