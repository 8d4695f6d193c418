// error: paid_by names one fund, or several with what each of them pays
// names: payers_name_their_parts<canbao::paid_by<canbao::applicant
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct pupils : people<"pupils", "中小学生", given<circumstances::pupil>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<710_yuan, to<pupils>, paid_by<applicant, funds::county_finance>>,
#else
                  fiscal_standard<710_yuan, to<pupils>, paid_by<applicant>>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
