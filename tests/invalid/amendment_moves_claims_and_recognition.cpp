// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<canbao::rule::notice, 20250820>, canbao::rule::kept_days<canbao::rule::recognised_by, 20251231>, canbao::rule::kept_days<canbao::routes::claim_at_household, 20250901, 20251231>, canbao::rule::kept_days<canbao::rule::extends_cover, 20250831, 20251231>
// computed: [notice: 2025-08-20; recognised_by: 2025-12-31; claim_at_household: 2025-09-01, 2025-12-31; extends_cover: 2025-08-31, 2025-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct heading : chapter<notice<"No. 1 of 2025", issued<"2025-08-20">>> {};

struct base
    : policy<insured_year<2026>, heading, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             recognised_by<"2025-12-31">, claim_at_household<window<"2025-09-01", "2025-12-31">>,
             route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
             extends_cover<"2025-08-31", "2025-12-31">> {};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<insured_year<2027>>
#else
                    replacing<insured_year<2027>, notice<"No. 1 of 2026", issued<last_year<8, 20>>>,
                              recognised_by<"2026-12-31">,
                              claim_at_household<window<last_year<9, 1>, last_year<12, 31>>>>,
                    removing<extends_cover<"2025-08-31", "2025-12-31">>
#endif
                    > {
};
