// error: a component says the same thing twice
// names: component_says_it_once<canbao::route<canbao::routes::summer
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<
              routes::summer, open_in_insured_year, to<categories::orphan>,
              either<when<given<circumstances::migrant_worker>>, when<to<categories::monitored>>>>,
#else
          route<routes::summer, open_in_insured_year,
                either<when<to<categories::orphan>, given<circumstances::migrant_worker>>,
                       when<to<categories::monitored>>>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
