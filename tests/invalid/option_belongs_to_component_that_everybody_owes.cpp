// error: this option says nothing in this component
// names: option_belongs_to_component<canbao::fiscal_standard<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct without_permit
    : people<"without_permit", "未持居住证", unless_any<circumstances::residence_permit>> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fiscal_standard<700_yuan, paid_by<applicant>>,
#else
                  fiscal_standard<700_yuan>,
                  fiscal_standard<700_yuan, to<without_permit>, paid_by<applicant>>,
#endif
                  insured_year<2026>, fee<400_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
