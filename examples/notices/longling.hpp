// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_LONGLING_HPP
#define CANBAO_EXAMPLES_NOTICES_LONGLING_HPP

#include <canbao/policies/guidance_2025.hpp>

#include <canbao/canbao.hpp>

// 龙陵县 2025, 2026 and 2027: whoever lapsed waits, longer for each further year, and buys years
// back. The county's explanation has the fee of 2025, the waits and three worked examples; windows
// are the province's, and what is of 2026 and 2027 is inferred.
namespace notices {

using namespace canbao;
using namespace canbao::events;

namespace longling_readings {

struct window_of_the_province
    : reading<"A-LL-WINDOW", "The window is the province's: 26 to 28 February open nothing. Those "
                             "of 2026 and 2027 are read as in the notice of a neighbour."> {};
struct spring_by_inference
    : reading<"A-LL-SPRING", "From 1 March to 30 June the individual contribution is due, and "
                             "everybody waits; the notice has only the second half of the year."> {
};
struct late_and_lapsed
    : reading<"A-LL-LATE", "Who lapsed and pays outside the window waits three months from the "
                           "payment, and one more for each further year."> {};
struct exempt_from_payment
    : reading<"A-LL-EXEMPT", "Who is exempt from waiting is covered from the payment, newborns and "
                             "those who lost employee insurance from the event."> {};
struct lapses_from_2025
    : reading<"A-LL-SINCE", "Only years without cover from 2025 on count, as the examples count "
                            "them."> {};
struct standard_of_2026
    : reading<"A-LL-FISCAL",
              "The fiscal standard of 2026 and 2027 is 700 yuan, the national one."> {};

} // namespace longling_readings

namespace longling_parts {

/// The guidance's: three months, one more for each year without cover beyond the first.
using policies::guidance_2025::wait;

template <calendar_date First, calendar_date Last>
using exempt =
    route<routes::from_payment, window<First, Last>,
          either<when<within<3_months, birth, employee_lapse>, waiting_period<from_event>>,
                 when<upon<discharge, spouse_discharge, release>, waiting_period<from_payment>>,
                 when<upon<recognition>, event_in_insured_year, waiting_period<from_payment>>>,
          read_as<longling_readings::exempt_from_payment>>;

/// Whoever lapsed waits from 1 January, whenever paid.
template <calendar_date First, calendar_date Last>
using concentrated =
    route<routes::concentrated, window<First, Last>,
          either<when<at_most<numbers::lapsed_years, 0>>,
                 when<at_least<numbers::lapsed_years, 1>, wait<since_cover_begins>>>,
          read_as<longling_readings::window_of_the_province>>;

struct spring : route_name<"spring", "上半年参保"> {};

template <calendar_date First, calendar_date Last>
using in_spring =
    route<spring, window<First, Last>, wait<since_payment>,
          read_as<longling_readings::spring_by_inference, longling_readings::late_and_lapsed>>;
template <calendar_date First, calendar_date Last>
using in_the_second_half = route<routes::late_full, window<First, Last>, charges<full_funding>,
                                 wait<since_payment>, read_as<longling_readings::late_and_lapsed>>;

} // namespace longling_parts

/// In 2025 nobody has lapsed since 2025, and so nothing can be paid back.
struct longling_2025
    : policy<policy_id<"longling-2025">, insured_year<2025>, counting<civil_code>,
             notice<"01526284-7/20250620-00001">, fee<400_yuan>, fiscal_standard<670_yuan>,
             lapses_since<2025, read_as<longling_readings::lapses_from_2025>>,
             route<routes::concentrated, window<"2024-09-01", "2025-02-25">,
                   read_as<longling_readings::window_of_the_province>>,
             longling_parts::in_spring<"2025-03-01", "2025-06-30">,
             longling_parts::in_the_second_half<"2025-07-01", "2025-12-25">,
             longling_parts::exempt<"2024-09-01", "2025-12-31">> {};

struct longling_2026
    : amend<longling_2025, adding<surcharge_each<surcharges::repaid_years, numbers::repaid_years>>,
            replacing<policy_id<"longling-2026">, insured_year<2026>,
                      fiscal_standard<700_yuan, read_as<longling_readings::standard_of_2026>>,
                      longling_parts::concentrated<"2025-10-10", "2026-02-25">,
                      longling_parts::in_spring<"2026-03-01", "2026-06-30">,
                      longling_parts::in_the_second_half<"2026-07-01", "2026-12-25">,
                      longling_parts::exempt<"2025-10-10", "2026-12-31">>> {};

struct longling_2027
    : amend<longling_2026, replacing<policy_id<"longling-2027">, insured_year<2027>,
                                     longling_parts::concentrated<"2026-10-10", "2027-02-25">,
                                     longling_parts::in_spring<"2027-03-01", "2027-06-30">,
                                     longling_parts::in_the_second_half<"2027-07-01", "2027-12-25">,
                                     longling_parts::exempt<"2026-10-10", "2027-12-31">>> {};

} // namespace notices

#endif
