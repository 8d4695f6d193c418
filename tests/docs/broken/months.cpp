// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md, step 4: months, and no rule to count them.
#include <canbao/canbao.hpp>

using namespace canbao;

struct fees : chapter<fee<420_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>> {};

struct enrolment
    : chapter<route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>,
              route<routes::newborn, within<3_months, events::birth>, waiting_period<from_event>,
                    section<"3.2">>> {};

struct willowford_2026 : policy<policy_id<"willowford-2026">, insured_year<2026>, fees, enrolment> {
};
