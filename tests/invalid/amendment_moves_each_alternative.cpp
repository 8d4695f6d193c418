// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<canbao::routes::late_full, 20260401, 20260430, 20260601, 20260630>
// computed: [late_full: 2026-04-01, 2026-04-30, 2026-06-01, 2026-06-30]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
                     route<routes::late_full, charges<full_funding>,
                           either<when<window<"2026-04-01", "2026-04-30">>,
                                  when<window<"2026-06-01", "2026-06-30">>>>> {};

struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<insured_year<2027>>
#else
                    replacing<insured_year<2027>,
                              route<routes::late_full, charges<full_funding>,
                                    either<when<window<this_year<4, 1>, this_year<4, 30>>>,
                                           when<window<this_year<6, 1>, this_year<6, 30>>>>>>
#endif
                    > {
};
