// error: an amendment to another insured year leaves days of the old one
// names: amendment_moves_each_day<canbao::rule::kept_days<toddlers, 20240101, 20241231>
// computed: [toddlers: 2024-01-01, 2024-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct toddlers : people<"toddlers", "幼儿",
#ifdef CANBAO_BROKEN
                         born<"2024-01-01", "2024-12-31">
#else
                         born<year_before_last<1, 1>, year_before_last<12, 31>>
#endif
                         > {
};

struct first_year : policy<insured_year<2026>, fee<400_yuan>, fee<300_yuan, to<toddlers>>,
                           fiscal_standard<700_yuan>, route<routes::summer, open_in_insured_year>> {
};

struct mine : amend<first_year, replacing<insured_year<2027>>> {};
