// SPDX-License-Identifier: Apache-2.0
//
// Windows over leap days, years at both ends of what 16 bits of days hold, and benefit periods that
// end on many days.
#include "odd_subjects.hpp"

namespace property {

using namespace canbao;

namespace {

template <int Number>
struct of_number : route_name<"of_number", "路"> {};
template <int Number>
struct fact : own_circumstance<Number, "fact", "情形"> {};

struct money : chapter<fee<400_yuan>, fiscal_standard<700_yuan>> {};

// Months from the days about the end of a February of 29 days, a year later of 28.
template <text Id, class Counting>
struct leap_years
    : unchecked<
          policy_id<Id>, insured_year<2028>, counting<Counting>, money,
          route<of_number<1>, window<"2028-01-28", "2028-02-29">, waiting_period<after<1_months>>>,
          route<of_number<2>, window<"2028-02-29", "2028-02-29">, given<fact<0>>, charges<nothing>,
                waiting_period<after<12_months>>, covers<"2028-01-01", "2029-12-31">>,
          route<of_number<3>, window<"2028-02-28", "2028-03-01">, given<fact<1>>, charges<nothing>,
                waiting_period<after<366_days>>, covers<"2028-01-01", "2029-12-31">>,
          route<of_number<4>, window<"2027-02-28", "2028-03-31">, given<fact<2>>,
                waiting_period<nth_month<12>>, covers<"2028-02-29", "2029-02-28">>,
          route<of_number<5>, within<12_months, events::birth>, charges<nothing>,
                waiting_period<from_event>, covers<"2028-02-29", "2028-03-01">>,
          route<of_number<6>, window<"2028-02-29", "2029-02-28">,
                later_than<1_months, events::birth>, missed_in_insured_year, charges<full_funding>,
                waiting_period<after<12_months>>, covers<"2028-01-01", "2030-02-28">>> {};
struct leap_civil : leap_years<"leap-civil", civil_code> {};
struct leap_counted : leap_years<"leap-counted", opening_day_counted> {};
struct leap_carried : leap_years<"leap-carried", month_end_carried_over> {};

template <text Id, std::int16_t Year, calendar_date Opens, calendar_date Closes>
struct of_a_year
    : unchecked<policy_id<Id>, insured_year<Year>, counting<civil_code>, money,
                route<of_number<1>, window<Opens, Closes>>,
                route<of_number<2>, open_in_insured_year, charges<full_funding>,
                      waiting_period<nth_month<2>>>,
                route<of_number<3>, within<3_months, events::birth>, waiting_period<from_event>>,
                route<of_number<4>, open_in_insured_year, given<fact<3>>, charges<full_funding>,
                      waiting_period<after<1_months>>>> {};
// Days are numbered from 1970, and cover is to begin no earlier.
struct year_1969 : of_a_year<"year-1969", 1969, "1968-09-01", "1968-12-31"> {};
struct year_1970 : of_a_year<"year-1970", 1970, "1969-09-01", "1969-12-31"> {};
struct year_2051 : of_a_year<"year-2051", 2051, "2050-09-01", "2050-12-31"> {};
struct year_2052 : of_a_year<"year-2052", 2052, "2051-09-01", "2051-12-31"> {};
struct year_2058 : of_a_year<"year-2058", 2058, "2057-09-01", "2057-12-31"> {};
struct year_2198 : of_a_year<"year-2198", 2198, "2197-09-01", "2197-12-31"> {};
// A window without a first day begins before all that a kernel counts in.
struct ever_open : unchecked<policy_id<"ever-open">, insured_year<2026>, counting<civil_code>,
                             money, route<of_number<1>, window_until<"2025-12-31">>> {};
struct never_closed : unchecked<policy_id<"never-closed">, insured_year<2026>, counting<civil_code>,
                                money, route<of_number<1>, window_from<"2025-09-01">>> {};
// No window, and no end: the period since the event has one.
struct long_within
    : unchecked<policy_id<"long-within">, insured_year<2026>, counting<civil_code>, money,
                route<of_number<1>, within<365_days, events::birth>, waiting_period<after<30_days>>,
                      covers<"2026-01-01", "2027-06-30">>,
                route<of_number<2>, within<1_months, events::birth>, event_in_insured_year,
                      charges<nothing>, waiting_period<from_payment>>> {};

// As many last days as windows, and windows that touch, overlap and are one day long.
struct many_ends
    : unchecked<policy_id<"many-ends">, insured_year<2026>, money,
                route<of_number<1>, window<"2025-09-01", "2025-09-30">>,
                route<of_number<2>, window<"2025-10-01", "2025-10-01">,
                      covers<"2025-10-01", "2026-09-30">>,
                route<of_number<3>, window<"2025-10-01", "2025-12-31">, charges<full_funding>,
                      covers<"2026-01-01", "2026-10-31">>,
                route<of_number<4>, window<"2025-10-02", "2025-11-30">,
                      covers<"2026-01-01", "2026-10-30">>,
                route<of_number<5>, window<"2025-11-30", "2026-01-31">, given<fact<1>>,
                      covers<"2026-01-01", "2027-06-30">, waiting_period<from_payment>>,
                route<of_number<6>, window<"2026-01-31", "2026-08-31">,
                      covers<"2026-02-15", "2026-08-31">, waiting_period<after<10_days>>>,
                route<of_number<7>, window<"2026-01-31", "2026-08-31">, given<fact<2>>,
                      covers<"2026-02-15", "2026-08-29">, waiting_period<next_month>>,
                route<of_number<8>, open_in_insured_year, given<fact<3>>,
                      covers<"2026-12-31", "2026-12-31">, waiting_period<from_payment>>> {};

// Events that follow the payment.
struct paid_ahead : unchecked<policy_id<"paid-ahead">, insured_year<2026>, counting<civil_code>,
                              money, route<of_number<1>, window<"2025-09-01", "2026-02-28">>,
                              route<of_number<2>, window<"2025-09-01", "2026-10-31">,
                                    either<when<ahead_of<10_months, events::birth>>,
                                           when<within<90_days, events::birth>>>,
                                    charges<nothing>, waiting_period<from_event>>,
                              route<of_number<3>, ahead_of<30_days, events::moved_in>,
                                    given<fact<1>>, waiting_period<next_month, since_event>>> {};

} // namespace

std::vector<typed_subject> odd_windows() {
    return {fitting<leap_civil>(),    fitting<leap_counted>(),     fitting<leap_carried>(),
            not_fitting<year_1969>(), fitting<year_1970>(),        fitting<year_2051>(),
            not_fitting<year_2052>(), not_fitting<year_2058>(),    not_fitting<year_2198>(),
            not_fitting<ever_open>(), not_fitting<never_closed>(), fitting<long_within>(),
            fitting<many_ends>(),     not_fitting<paid_ahead>()};
}

} // namespace property
