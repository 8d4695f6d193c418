// error: two policies of a registry have the same id
// names: registered_ids_differ<
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>

using namespace canbao;

using policies::hunan_2023;

// An amended policy has the id of the other until it gets one of its own.
struct county : amend<hunan_2023, replacing<fee<360_yuan>>
#ifndef CANBAO_BROKEN
                      ,
                      replacing<policy_id<"county-2023">>
#endif
                      > {
};

constexpr auto registry = registry_of<hunan_2023, county>;
static_assert(registry.size() == 2);
