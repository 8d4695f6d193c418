// error: a word of the program's own has the code or the name of a published one
// names: words_have_codes_of_their_own<parentless, canbao::categories::orphan>
// computed: [parentless and orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct parentless : own_category<0, "parentless", "孤儿"> {};
#else
struct parentless : own_category<0, "parentless", "孤独者"> {};
#endif

struct mine : policy<delegated<to<parentless>>, insured_year<2026>, fee<400_yuan>,
                     fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
