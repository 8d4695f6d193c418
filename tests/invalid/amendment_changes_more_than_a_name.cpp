// error: the amendment puts a component in its own place, or one that says the same
// names: amendment_changes_something<half_aid>
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

using categories::monitored;
using funds::medical_assistance;

struct base
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>, section<"2.4">>> {};

#ifdef CANBAO_BROKEN
struct half_aid : subsidy<basis_points<5'000>, to<monitored>, paid_by<medical_assistance>> {};
#else
struct half_aid : subsidy<basis_points<5'500>, to<monitored>, paid_by<medical_assistance>> {};
#endif

struct mine : amend<base, replacing<half_aid>> {};
