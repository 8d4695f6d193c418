// error: a word of the program's own has the code or the name of a published one
// names: words_have_codes_of_their_own<watched, canbao::categories::monitored>
// computed: [monitored and monitored]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct watched : own_category<0, "monitored", "受关注人员"> {};
#else
struct watched : own_category<0, "watched", "受关注人员"> {};
#endif

struct mine
    : policy<delegated<to<watched>>, insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
