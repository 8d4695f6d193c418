// error: the enrolment window has days after the last covered day
// names: window_closes_in_time<canbao::routes::early_year, 20270228, 20261231>
// computed: [early_year: open on 2027-02-28, worth paying for until 2026-12-31]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          route<routes::early_year, window<"2026-01-01", "2027-02-28">, waiting_period<next_month>>,
#else
          route<routes::early_year, window<"2026-01-01", "2026-02-28">, waiting_period<next_month>>,
#endif
          insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
