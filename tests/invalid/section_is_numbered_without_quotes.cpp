// error: this is no number of a section: write one to three numbers
// names: section_is_numbered<canbao::section<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct mine : policy<
#ifdef CANBAO_BROKEN
                  fee<400_yuan, section<2.3>>,
#else
                  fee<400_yuan, section<"2.3">>,
#endif
                  insured_year<2026>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
