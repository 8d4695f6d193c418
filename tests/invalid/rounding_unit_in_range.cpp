// error: a share is rounded to a unit between one fen and 100 yuan
// names: rounding_unit_in_range<0>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<percent<33>, rounded<rounding::down, 0_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#else
                  subsidy<percent<33>, rounded<rounding::down, 1_yuan>, to<categories::monitored>,
                          paid_by<funds::medical_assistance>>,
#endif
                  fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
