// error: a word of the program's own has the code or the name of a published one
// names: words_have_codes_of_their_own<charity, canbao::funds::bridging_funds>
// computed: [bridging_funds and bridging_funds]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct charity : own_fund<0, "bridging_funds", "慈善"> {};
#else
struct charity : own_fund<0, "charity", "慈善"> {};
#endif

struct mine : policy<subsidy<in_full, to<categories::orphan>, paid_by<charity>>, insured_year<2026>,
                     fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
