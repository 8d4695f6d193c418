// error: one fund pays two parts of one sum
// names: payer_stands_once<canbao::categories::orphan, canbao::funds::medical_assistance>
// computed: [medical_assistance of orphan]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine
    : policy<
#ifdef CANBAO_BROKEN
          subsidy<
              in_full, to<categories::orphan>,
              paid_by<part<funds::medical_assistance, 150_yuan>, rest<funds::medical_assistance>>>,
#else
          subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
#endif
          fee<400_yuan>, insured_year<2026>, fiscal_standard<700_yuan>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
