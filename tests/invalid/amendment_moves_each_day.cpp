// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<canbao::routes::early_year, 20260101, 20260331>
// computed: [early_year: 2026-01-01, 2026-03-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::early_year, window<"2026-01-01", "2026-03-31">, charges<full_funding>>> {
};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<insured_year<2027>, fee<430_yuan>,
                              route<routes::concentrated, window<"2026-09-01", "2026-12-31">>>
#else
                    replacing<insured_year<2027>, fee<430_yuan>,
                              route<routes::concentrated, window<"2026-09-01", "2026-12-31">>,
                              route<routes::early_year, window<"2027-01-01", "2027-03-31">,
                                    charges<full_funding>>>
#endif
                    > {
};
