// error: the subsidy exceeds the fee that it reduces
// names: subsidy_within_fee<canbao::categories::mental_disorder, canbao::plans::resident, 1, 45000, 35000, 20220901>
// computed: [mental_disorder, resident plan, tier 1: subsidy 450.00 yuan, fee 350.00 yuan; for example paid on 2022-09-01]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/policies/hunan_2023.hpp>

using namespace canbao;

struct mine : amend<policies::hunan_2023,
#ifdef CANBAO_BROKEN
                    adding<subsidy<amounts<450_yuan>, to<categories::mental_disorder>,
                                   paid_by<funds::district_finance>>>
#else
                    adding<subsidy<amounts<250_yuan>, to<categories::mental_disorder>,
                                   paid_by<funds::district_finance>>>
#endif
                    > {
};
