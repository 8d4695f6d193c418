// SPDX-License-Identifier: Apache-2.0
//
// Periods in months of every length, counted in each way, and periods in days up to the longest.
#include "odd_subjects.hpp"

namespace property {

using namespace canbao;

namespace {

template <int Number>
struct fact : own_circumstance<Number, "fact", "情形"> {};
template <int Number>
struct of_number : route_name<"of_number", "路"> {};

template <class Counting>
struct money
    : chapter<insured_year<2026>, counting<Counting>, fee<400_yuan>, fiscal_standard<700_yuan>> {};

// Of who has several of the facts the shortest wait is taken, which is not always the same one.
template <int Months>
struct waits
    : chapter<route<of_number<Months>, window<"2025-09-01", "2027-12-31">, given<fact<Months>>,
                    covers<"2026-01-01", "2028-12-31">, waiting_period<nth_month<Months>>>,
              route<of_number<12 + Months>, window<"2025-09-01", "2027-12-31">,
                    given<fact<Months>, circumstances::local_household>,
                    covers<"2026-02-28", "2028-12-31">,
                    waiting_period<after<period{period_unit::months, Months}>>>> {};

template <text Id, class Counting>
struct waits_in_months
    : unchecked<policy_id<Id>, money<Counting>, waits<1>, waits<2>, waits<3>, waits<4>, waits<5>,
                waits<6>, waits<7>, waits<8>, waits<9>, waits<10>, waits<11>, waits<12>> {};

struct waits_civil : waits_in_months<"waits-civil", civil_code> {};
struct waits_counted : waits_in_months<"waits-counted", opening_day_counted> {};
struct waits_carried : waits_in_months<"waits-carried", month_end_carried_over> {};

// In time and late, from before the insured year and beyond it.
template <int Months>
struct limited
    : chapter<route<of_number<Months>,
                    within<period{period_unit::months, Months}, events::birth, events::release>,
                    waiting_period<from_event>>,
              route<of_number<12 + Months>, window<"2025-07-01", "2027-03-31">,
                    later_than<period{period_unit::months, Months}, events::birth>,
                    missed_in_insured_year, charges<full_funding>, waiting_period<from_payment>>,
              route<of_number<24 + Months>, window<"2024-02-01", "2026-12-31">,
                    within<period{period_unit::months, Months}, events::moved_in>,
                    event_in_insured_year, given<fact<Months>>>> {};

template <text Id, class Counting, int A, int B, int C, int D>
struct limits_in_months
    : unchecked<policy_id<Id>, money<Counting>, limited<A>, limited<B>, limited<C>, limited<D>> {};

struct limits_civil : limits_in_months<"limits-civil", civil_code, 1, 6, 11, 12> {};
struct limits_counted : limits_in_months<"limits-counted", opening_day_counted, 2, 4, 7, 12> {};
struct limits_carried : limits_in_months<"limits-carried", month_end_carried_over, 3, 5, 9, 12> {};
struct limits_short : limits_in_months<"limits-short", opening_day_counted, 1, 8, 10, 0> {};

template <int Days>
struct limited_days
    : chapter<route<of_number<Days % 97>, within<period{period_unit::days, Days}, events::birth>,
                    event_in_insured_year, waiting_period<after<period{period_unit::days, Days}>>,
                    covers<"2026-01-01", "2029-12-31">>,
              route<of_number<97 + Days % 97>, open_in_insured_year,
                    later_than<period{period_unit::days, Days}, events::birth>,
                    waiting_period<after<0_days>>>> {};

template <text Id, class Counting, int Longest>
struct periods_in_days : unchecked<policy_id<Id>, money<Counting>, limited_days<0>, limited_days<1>,
                                   limited_days<Longest>> {};

struct days_civil : periods_in_days<"days-civil", civil_code, 1'000> {};
struct days_counted : periods_in_days<"days-counted", opening_day_counted, 731> {};
// Longer than a kernel counts.
struct days_too_many : periods_in_days<"days-too-many", civil_code, 3'001> {};
struct months_too_many
    : unchecked<policy_id<"months-too-many">, money<civil_code>,
                route<of_number<1>, open_in_insured_year, waiting_period<after<13_months>>,
                      covers<"2026-01-01", "2027-12-31">>> {};
// How long they are depends on whom they are for.
template <class Since, class... Growth>
using grown = waiting_period<after<3_months>, Since, Growth...>;
struct by_letter : chapter<surcharge_each<surcharges::repaid_years, numbers::repaid_years>> {};

template <text Id, class Counting, int FirstLapse>
struct growing_by_month
    : unchecked<policy_id<Id>, money<Counting>, by_letter, lapses_since<FirstLapse>,
                route<of_number<1>, window<"2025-10-01", "2026-02-28">,
                      at_most<numbers::lapsed_years, 0>>,
                route<of_number<2>, window<"2025-10-01", "2026-02-28">,
                      grown<since_cover_begins, each_further_lapsed_year<1_months>,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>>,
                route<of_number<3>, open_in_insured_year, waiting_period<growing<3, 1, 1, 6, 4>>>,
                route<of_number<4>, open_in_insured_year, charges<full_funding>,
                      grown<since_day<"2026-02-15">, each_lapsed_year<2_months>,
                            floor_from<1, 4_months>>>,
                route<of_number<5>, open_in_insured_year, upon<events::moved_in>,
                      charges<full_funding>, waiting_period<this_month, since_event>>,
                route<of_number<6>, open_in_insured_year, within<90_days, events::employee_lapse>,
                      waiting_period<after<2_months>, since_event>>,
                route<of_number<7>, open_in_insured_year, upon<events::discharge>, charges<nothing>,
                      grown<since_payment, each_lapsed_year<1_months>>>> {};
struct growing_civil : growing_by_month<"growing-civil", civil_code, 2020> {};
struct growing_counted : growing_by_month<"growing-counted", opening_day_counted, 1990> {};
struct growing_carried : growing_by_month<"growing-carried", month_end_carried_over, 2025> {};

template <text Id, class Wait>
struct growing_oddly : unchecked<policy_id<Id>, money<civil_code>, by_letter,
                                 route<of_number<1>, open_in_insured_year, Wait>,
                                 route<of_number<2>, open_in_insured_year, charges<full_funding>>> {
};
struct growing_by_days
    : growing_oddly<"growing-by-days", waiting_period<after<90_days>, each_lapsed_year<30_days>>> {
};
struct growing_for_long : growing_oddly<"growing-for-long", waiting_period<growing<12, 1, 1>>> {};
// What is paid back by twos would have to be divided.
struct repaid_by_two : growing_oddly<"repaid-by-two", waiting_period<growing<3, 2, 2, 6, 4>>> {};
struct growing_since_event
    : unchecked<policy_id<"growing-since-event">, money<civil_code>, by_letter,
                route<of_number<1>, open_in_insured_year, upon<events::moved_in>,
                      grown<since_event, each_lapsed_year<1_months>>>,
                route<of_number<2>, open_in_insured_year, charges<full_funding>>> {};

// Of those who lapsed longest nobody is charged, for the floor stays; of others some are.
struct floor_above_most
    : unchecked<policy_id<"floor-above-most">, money<civil_code>, by_letter, lapses_since<2022>,
                route<of_number<1>, open_in_insured_year,
                      grown<since_payment, each_further_lapsed_year<1_months>,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>>,
                route<of_number<2>, open_in_insured_year, charges<full_funding>>> {};

// One period that is counted in several ways.
template <class Counting>
using late_by =
    route<of_number<7>, window<"2025-11-01", "2026-12-31">, later_than<3_months, events::birth>,
          counted_by<Counting>, charges<full_funding>, waiting_period<after<2_months>>>;
template <int Number, class... Growth>
struct grown_by
    : chapter<
          route<of_number<Number>, open_in_insured_year, given<fact<Number>>,
                counted_by<opening_day_counted>, waiting_period<after<2_months>, Growth...>>,
          route<of_number<Number + 1>, open_in_insured_year, given<fact<Number>, fact<Number + 1>>,
                counted_by<month_end_carried_over>, waiting_period<after<2_months>, Growth...>>> {};
template <text Id, class Counting, class Late>
struct counted_in_ways
    : unchecked<
          policy_id<Id>, money<Counting>,
          route<of_number<1>, within<3_months, events::birth>, waiting_period<from_event>>,
          route<of_number<2>, within<3_months, events::birth>, counted_by<opening_day_counted>,
                given<fact<2>>, charges<nothing>, waiting_period<from_event>>,
          Late, grown_by<8>, grown_by<10, each_lapsed_year<1_months>>,
          grown_by<12, since_day<"2026-01-31">, each_lapsed_year<1_months>>,
          route<of_number<14>, open_in_insured_year, waiting_period<after<2_months>>,
                charges<full_funding>>> {};
struct ways_beside_civil
    : counted_in_ways<"ways-beside-civil", civil_code, late_by<month_end_carried_over>> {};
struct ways_beside_carried
    : counted_in_ways<"ways-beside-carried", month_end_carried_over, late_by<civil_code>> {};

} // namespace

std::vector<typed_subject> odd_periods() {
    return {fitting<waits_civil>(),
            fitting<waits_counted>(),
            fitting<waits_carried>(),
            fitting<limits_civil>(),
            fitting<limits_counted>(),
            fitting<limits_carried>(),
            fitting<limits_short>(),
            fitting<days_civil>(),
            fitting<days_counted>(),
            fitting<growing_civil>(),
            fitting<growing_counted>(),
            fitting<growing_carried>(),
            fitting<floor_above_most>(),
            fitting<ways_beside_civil>(),
            fitting<ways_beside_carried>(),
            not_fitting<days_too_many>(),
            not_fitting<months_too_many>(),
            not_fitting<growing_by_days>(),
            not_fitting<growing_for_long>(),
            not_fitting<repaid_by_two>(),
            not_fitting<growing_since_event>()};
}

} // namespace property
