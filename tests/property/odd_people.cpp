// SPDX-License-Identifier: Apache-2.0
//
// Words up to the highest slots, numbers of years up to the highest, and categories in both halves
// of their set: delegated, recognised by several days, asked for by routes and claims.
#include "odd_subjects.hpp"

namespace property {

using namespace canbao;
using namespace canbao::funds;

namespace {

template <int Slot>
using held = category<Slot, "held", "身份">;
template <int Slot>
using fact = circumstance<Slot, "fact", "情形">;
template <int Slot>
using happened = event<Slot, "happened", "事件">;
template <int Number>
struct of_number : route_name<"of_number", "路"> {};

struct money
    : chapter<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
              route<of_number<0>, window<"2025-09-01", "2025-12-31">>> {};

template <int Slot>
struct for_event : chapter<route<of_number<Slot>, within<90_days, happened<Slot>>, given<fact<31>>,
                                 waiting_period<from_event>>,
                           route<of_number<32 + Slot>, open_in_insured_year,
                                 upon<happened<Slot>, happened<8>>, unless_any<fact<31>, fact<15>>,
                                 charges<full_funding>, waiting_period<from_payment>>,
                           route<of_number<64 + Slot>, open_in_insured_year, upon<happened<Slot>>,
                                 unless_all<fact<16>, fact<30>, fact<1>>, given<fact<15>>,
                                 waiting_period<nth_month<2>>>> {};

template <text Id, int Highest>
struct of_high_slots
    : unchecked<
          policy_id<Id>, money, for_event<0>, for_event<15>, for_event<16>, for_event<Highest>,
          subsidy<amounts<300_yuan>, to<held<31>, held<15>>, paid_by<own_fund<19, "f", "末">>>,
          subsidy<amounts<300_yuan>, to<held<16>, held<0>>, paid_by<waiver>>,
          subsidy<amounts<100_yuan>, to<held<30>, held<14>, held<1>>, paid_by<medical_assistance>>,
          delegated<to<held<2>, held<17>, held<29>>>, delegated<to<held<13>>>> {};
struct high_slots : of_high_slots<"high-slots", 29> {};
// A lookup of codes has no place for these.
struct slots_too_high : of_high_slots<"slots-too-high", 30> {};
struct highest_slots : of_high_slots<"highest-slots", 31> {};

// Aid in one half of the set, and delegation in the other.
struct lower_half : unchecked<policy_id<"lower-half">, money,
                              subsidy<percent<50>, to<held<15>, held<0>>, paid_by<waiver>>,
                              delegated<to<held<16>, held<31>>>> {};
struct upper_half : unchecked<policy_id<"upper-half">, money,
                              subsidy<percent<50>, to<held<16>, held<31>>, paid_by<waiver>>,
                              delegated<to<held<0>, held<15>>>,
                              claim_at_household<window<"2025-09-01", "2026-06-30">>> {};

template <int Number, class... Options>
struct when_numbers : chapter<route<of_number<Number>, open_in_insured_year, Options...,
                                    waiting_period<nth_month<Number % 12 + 1>>>> {};
struct of_years
    : unchecked<
          policy_id<"of-years">, money,
          when_numbers<1, at_most<numbers::lapsed_years, 0>, charges<nothing>>,
          when_numbers<2, at_least<numbers::lapsed_years, 255>, charges<nothing>>,
          when_numbers<3, at_least<numbers::lapsed_years, 2>, at_most<numbers::lapsed_years, 4>>,
          when_numbers<4, at_least<numbers::lapsed_years, 128>>,
          when_numbers<5, at_most<numbers::lapsed_years, 127>, charges<full_funding>>,
          when_numbers<6, at_most<numbers::repaid_years, 0>, charges<full_funding>>,
          when_numbers<7, at_least<numbers::repaid_years, 3>, at_most<numbers::lapsed_years, 3>>,
          when_numbers<8, at_least<numbers::repaid_years, 3>, at_most<numbers::repaid_years, 3>>,
          when_numbers<9, at_least<numbers::repaid_years, 254>, charges<nothing>>,
          // It is for nobody.
          when_numbers<10, at_least<numbers::repaid_years, 9>, at_most<numbers::repaid_years, 8>,
                       charges<nothing>>> {};

struct recognised
    : unchecked<policy_id<"recognised">, money,
                subsidy<in_full, to<held<3>, held<20>>, paid_by<medical_assistance>>,
                subsidy<percent<25>, to<held<31>>, paid_by<district_finance>>,
                recognised_by<"2025-10-31">, recognised_by<"2025-11-30", given<fact<1>>>,
                recognised_by<"2026-02-28", given<fact<30>, fact<2>>>,
                recognised_by<"2025-12-15", given<fact<17>>>,
                route<of_number<1>, open_in_insured_year, to<held<3>, held<31>>,
                      waiting_period<from_payment>>,
                route<of_number<2>, open_in_insured_year, to<held<20>>, charges<full_funding>>,
                claim_at_household<window<"2025-09-01", "2026-06-30">>> {};
// Whoever none of the days is for has no limit.
struct recognised_if
    : unchecked<policy_id<"recognised-if">, money,
                subsidy<in_full, to<held<3>, held<20>>, paid_by<medical_assistance>>,
                recognised_by<"2025-11-30", given<fact<1>, fact<20>>>> {};

struct claims
    : unchecked<policy_id<"claims">, money, fee<300_yuan, tier<2>>,
                fee<200_yuan, tier<3>, on_plan<plans::student>>,
                route<of_number<1>, open_in_insured_year, on_plan<plans::student>>,
                subsidy<amounts<100_yuan, 90_yuan>, to<held<4>, held<19>>, on_plan<plans::resident>,
                        paid_by<medical_assistance>>,
                subsidy<in_full, to<held<5>>, on_plan<plans::student>, paid_by<district_finance>>,
                recognised_by<"2026-03-31">, delegated<to<held<6>, held<28>>>,
                claim_at_household<window<"2025-09-01", "2025-09-30">>,
                claim_at_household<window<"2025-09-30", "2025-12-31">, given<fact<12>>>,
                claim_at_household<window<"2025-11-01", "2026-08-31">, given<fact<27>, fact<3>>>,
                claim_at_household<open_in_insured_year, given<fact<0>>>> {};

} // namespace

std::vector<typed_subject> odd_people() {
    return {fitting<high_slots>(), not_fitting<slots_too_high>(), not_fitting<highest_slots>(),
            fitting<lower_half>(), fitting<upper_half>(),         fitting<of_years>(),
            fitting<recognised>(), fitting<recognised_if>(),      fitting<claims>()};
}

} // namespace property
