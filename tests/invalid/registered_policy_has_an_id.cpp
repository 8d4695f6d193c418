// error: a registry finds policies by their ids, and this one has none
// names: registered_policy_has_an_id<mine>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>

using namespace canbao;

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
#ifndef CANBAO_BROKEN
                     policy_id<"mine">,
#endif
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};

constexpr auto registry = registry_of<policies::hunan_2023, mine>;
static_assert(registry.size() == 2);
