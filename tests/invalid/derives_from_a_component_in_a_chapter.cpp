// error: this class says nothing in a policy
// names: derives_from_a_component<aid>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

#ifdef CANBAO_BROKEN
struct aid {};
#else
struct aid : subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>> {};
#endif

struct money : chapter<fee<400_yuan>, fiscal_standard<700_yuan>, aid> {};
struct mine : policy<insured_year<2026>, money,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
// Whoever reads the policy too is told once.
const policy_content& read = mine::content;
