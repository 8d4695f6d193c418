// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_MEADOW_HPP
#define CANBAO_TESTS_PROGRAM_OWN_MEADOW_HPP

#include <canbao/canbao.hpp>

// A policy that goes by the day of registration, but for its first window.
namespace meadow {

using namespace canbao;

struct notice_2026
    : policy<policy_id<"meadow-2026">, insured_year<2026>, counting<civil_code>, fee<480_yuan>,
             fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::newborn, by_registration, within<90_days, events::birth>,
                   waiting_period<from_event>>,
             route<routes::transfer, by_registration, open_in_insured_year,
                   ahead_of<30_days, events::moved_in>, prorated<since_registration>,
                   waiting_period<from_event>>,
             route<routes::from_payment, by_registration, window<"2026-01-01", "2026-02-28">,
                   waiting_period<from_registration>>,
             route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                   paid_until<"2027-01-31">, waiting_period<after<3_months>, since_registration>>,
             route<routes::late_full, by_registration, open_in_insured_year,
                   later_than<90_days, events::birth>, charges<full_funding>,
                   waiting_period<next_month>>> {};

struct by_payment
    : policy<policy_id<"meadow-by-payment-2026">, insured_year<2026>, counting<civil_code>,
             fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>,
             route<routes::late, window<"2026-03-01", "2026-12-31">,
                   waiting_period<after<3_months>>>> {};

} // namespace meadow

#endif
