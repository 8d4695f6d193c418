// error: this is no reading
// names: known_reading<canbao::circumstances::graduating>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct by_civil_code : reading<"A-DAYS", "Days are counted by the Civil Code."> {};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  read_as<circumstances::graduating>,
#else
                  read_as<by_civil_code>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
