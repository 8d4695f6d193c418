// error: two subsidies are equally high for who is of both categories
// names: aid_ties_are_decided<canbao::categories::orphan, relief_fund, canbao::categories::monitored, canbao::funds::district_finance, 1, 40000,
// computed: orphan (relief_fund) and monitored (district_finance), tier 1: 400.00 yuan
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct relief_fund : own_fund<0, "relief_fund", "救灾资金"> {};

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     claim_at_household<window<"2025-09-01", "2025-12-31">>,
#ifdef CANBAO_BROKEN
                     subsidy<in_full, to<categories::orphan>, paid_by<relief_fund>>,
#else
                     subsidy<in_full, to<categories::orphan>, paid_by<relief_fund>,
                             takes_precedence_over<funds::district_finance>>,
#endif
                     subsidy<in_full, to<categories::monitored>, paid_by<funds::district_finance>>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
