// error: the amendment puts a component in its own place, or one that says the same
// names: amendment_changes_something<canbao::fee<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct base : policy<insured_year<2026>, fee<400_yuan, section<"2.1">>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

// The fee stays what it is, and would no longer cite where that stands.
struct mine : amend<base,
#ifdef CANBAO_BROKEN
                    replacing<fee<400_yuan>>
#else
                    replacing<fee<400_yuan, section<"2.2">>>
#endif
                    > {
};
