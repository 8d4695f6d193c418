// error: this is no number of a section
// names: section_is_numbered<canbao::section<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>,
                          section<"2.4", "two">>,
#else
                  subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>,
                          section<"2.4", "2.5">>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
