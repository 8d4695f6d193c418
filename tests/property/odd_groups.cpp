// SPDX-License-Identifier: Apache-2.0
//
// Groups of people in each place where a policy names some: as many alternatives as there may be,
// births on the edges of what 16 bits hold, fees and charges by people, aid and delegation to them.
#include "odd_subjects.hpp"

namespace property {

using namespace canbao;
using namespace canbao::circumstances;
using namespace canbao::funds;

namespace {

template <int Slot>
using held = category<Slot, "held", "身份">;
template <int Slot>
using fact = circumstance<Slot, "fact", "情形">;
template <int Number>
struct of_number : route_name<"of_number", "路"> {};
template <text Code>
struct named : surcharge_name<Code, Code> {};

struct elderly
    : people<"elderly", "老人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct pupils : people<"pupils", "学生", aged<6, 17>, given<pupil>, unless_any<migrant_worker>> {};
struct infants : people<"infants", "婴幼儿", born_from<year_before_last<7, 1>>> {};
struct poor_and_old : people<"poor_and_old", "困难老人", to<held<4>, held<31>>, aged_from<60>> {};
struct doubly_poor
    : people<"doubly_poor", "双重", being<held<4>, held<17>>, unless_all<fact<1>, fact<30>>> {};
struct long_absent : people<"long_absent", "断保", at_least<numbers::lapsed_years, 3>,
                            at_most<numbers::repaid_years, 1>> {};

struct base : chapter<insured_year<2026>, counting<civil_code>, age_on<this_year<1, 1>>> {};
struct usual : chapter<route<of_number<1>, window<"2025-09-01", "2025-12-31">>,
                       route<of_number<2>, open_in_insured_year, charges<full_funding>,
                             waiting_period<from_payment>>> {};

// Fees and fiscal standards that go together, and one that does not; the lowest fee of several.
struct fees_by_people
    : unchecked<policy_id<"fees-by-people">, base, usual, fee<795_yuan>, fee<460_yuan, to<elderly>>,
                fee<435_yuan, to<pupils, held<3>>>, lowest_fee_applies, fee<900_yuan, tier<2>>,
                fee<520_yuan, tier<2>, to<elderly>>, fiscal_standard<1'200_yuan>,
                fiscal_standard<4'380_yuan, to<elderly>>,
                fiscal_standard<800_yuan, to<long_absent>>,
                subsidy<percent<50>, to<held<4>>, paid_by<medical_assistance>>,
                subsidy<amounts<300_yuan, 400_yuan>, to<elderly, poor_and_old>,
                        paid_by<district_finance>>> {};

// Nobody but some pays at all, and whoever owes the fiscal standard pays it.
struct fees_of_some
    : unchecked<policy_id<"fees-of-some">, base, usual, fee<400_yuan, to<pupils, infants>>,
                fee<600_yuan, tier<2>, to<elderly>>, fee<300_yuan, on_plan<plans::student>>,
                fiscal_standard<670_yuan>,
                fiscal_standard<610_yuan, to<infants>, paid_by<applicant>>,
                route<of_number<3>, open_in_insured_year, on_plan<plans::student>,
                      waiting_period<nth_month<0>>>> {};

// Charges beside the fee, two of which only some pay, on routes that charge something and others.
struct charged_beside
    : unchecked<policy_id<"charged-beside">, base, usual, fee<400_yuan>, fee<500_yuan, tier<2>>,
                fiscal_standard<670_yuan>, fiscal_standard<0_yuan, to<doubly_poor>>,
                surcharge<named<"s1">, 10_yuan>,
                surcharge<named<"s2">, 433_yuan, to<pupils, held<9>>>,
                surcharge<named<"s3">, 30_yuan, to<elderly>, tier<2>>,
                surcharge<named<"s4">, 70_yuan, to<infants>, tier<1>, paid_by<medical_assistance>>,
                subsidy<leaving<80_yuan>, to<held<4>>, paid_by<medical_assistance>>,
                route<of_number<3>, window<"2025-10-01", "2026-02-28">, to<elderly, held<16>>,
                      charges<nothing>>,
                route<of_number<4>, within<90_days, events::birth>, charges<nothing>,
                      without_fiscal, waiting_period<from_event>>> {};

template <int Age>
struct of_age
    : people<"of_age", "岁", either<when<aged<Age, Age>>, when<aged<Age + 40, Age + 44>>>> {};
struct born_early : people<"born_early", "早", born_until<"1930-06-30">> {};
struct born_late : people<"born_late", "迟", born_from<"2059-06-30">> {};

// All sixteen bits, of which the highest is the sign of a lane.
struct sixteen
    : unchecked<
          policy_id<"sixteen">, base, usual, fee<400_yuan>, fiscal_standard<670_yuan>,
          subsidy<amounts<10_yuan>, to<of_age<0>>, paid_by<medical_assistance>>,
          subsidy<amounts<20_yuan>, to<of_age<1>>, paid_by<medical_assistance>>,
          subsidy<amounts<30_yuan>, to<of_age<5>>, paid_by<district_finance>>,
          subsidy<amounts<40_yuan>, to<of_age<17>, of_age<18>, held<30>>,
                  paid_by<medical_assistance>>,
          subsidy<amounts<40_yuan>, to<held<31>>, paid_by<district_finance>>,
          subsidy<amounts<50_yuan>, to<of_age<60>>, paid_by<waiver>>,
          delegated<to<born_early, held<3>>>, delegated<to<pupils>>,
          route<of_number<3>, open_in_insured_year, to<born_early, born_late>>,
          route<of_number<4>, open_in_insured_year, to<born_late>, waiting_period<nth_month<0>>>,
          subsidy<in_full, to<born_late>, paid_by<waiver>>> {};

// Which groups need recognition, and which do not; aid to them alone.
struct recognised_groups
    : unchecked<policy_id<"recognised-groups">, base, usual, fee<400_yuan>, fee<700_yuan, tier<2>>,
                fiscal_standard<670_yuan>, recognised_by<"2025-10-31">,
                recognised_by<"2025-11-30", given<fact<1>>>,
                subsidy<in_full, to<poor_and_old, doubly_poor>, paid_by<medical_assistance>>,
                subsidy<percent<50, of_tier<1>>, to<elderly>, paid_by<district_finance>>,
                subsidy<percent<50, of_tier<1>>, to<held<4>>, paid_by<medical_assistance>>,
                route<of_number<3>, open_in_insured_year, to<poor_and_old>>,
                claim_at_household<window<"2025-09-01", "2026-06-30">>,
                claim_at_household<open_in_insured_year, given<fact<12>>>> {};

// More of one kind than vectors ask of groups, and days of birth that 16 bits do not hold.
struct busy
    : people<
          "busy", "忙",
          given<fact<0>, fact<1>, fact<2>, fact<3>, fact<4>, fact<5>, fact<6>, fact<7>, fact<8>,
                fact<9>, fact<10>, fact<11>, fact<12>, fact<13>, fact<14>, fact<15>, fact<16>,
                fact<17>, fact<18>, fact<19>, fact<20>, fact<21>, fact<22>, fact<23>, fact<24>>> {};
struct poorest
    : people<"poorest", "最困难",
             being<held<0>, held<1>, held<2>, held<3>, held<4>, held<5>, held<6>, held<7>, held<8>,
                   held<9>, held<10>, held<11>, held<12>, held<13>, held<14>, held<15>, held<16>>> {
};
struct oldest : people<"oldest", "最老", aged_from<150>> {};
template <text Code, class Group>
struct of_group : unchecked<policy_id<Code>, base, usual, fee<400_yuan>, fee<300_yuan, to<Group>>,
                            fiscal_standard<670_yuan>> {};
using facts_too_many = of_group<"facts-too-many", busy>;
using categories_too_many = of_group<"categories-too-many", poorest>;
using born_too_early = of_group<"born-too-early", oldest>;

// Circumstances alone, so that no day of birth is read.
struct by_facts
    : unchecked<policy_id<"by-facts">, insured_year<2026>, counting<civil_code>, usual,
                fee<400_yuan>, fee<380_yuan, to<long_absent>>, fiscal_standard<670_yuan>,
                subsidy<percent<25>, to<doubly_poor>, paid_by<medical_assistance>>> {};

// Words of the upper halves are read row by row.
struct upper_category
    : unchecked<policy_id<"upper-category">, base, usual, fee<400_yuan>,
                fee<300_yuan, to<held<40>, elderly>>, fiscal_standard<670_yuan>,
                subsidy<percent<50>, to<held<47>, held<32>>, paid_by<medical_assistance>>,
                delegated<to<held<33>>>> {};
struct upper_fact_in_group : people<"upper", "上", given<fact<63>>, unless_any<fact<32>>> {};
struct upper_fact : unchecked<policy_id<"upper-fact">, base, usual, fee<400_yuan>,
                              fee<300_yuan, to<upper_fact_in_group>>, fiscal_standard<670_yuan>> {};

// Without a fiscal part on one plan, individually charged ones on the next, and on the last plan.
struct exempt_beside_plans
    : unchecked<
          policy_id<"exempt-beside-plans">, insured_year<2026>, counting<civil_code>, fee<10_yuan>,
          fee<40_yuan, on_plan<plan<1, "second", "二">>>,
          fee<20_yuan, on_plan<plan<3, "last", "末">>>, fiscal_standard<700_yuan>,
          route<of_number<1>, within<0_months, events::birth>, waiting_period<nth_month<1>>>,
          route<of_number<2>, window<"2026-03-01", "2026-03-01">, charges<nothing>, without_fiscal>,
          route<of_number<3>, window<"2025-09-01", "2026-01-01">, to<held<0>>,
                on_plan<plan<1, "second", "二">>, waiting_period<nth_month<0>>>,
          route<of_number<4>, window<"2026-01-01", "2026-03-01">, on_plan<plan<1, "second", "二">>>,
          route<of_number<5>, open_in_insured_year, upon<events::birth>, unless_any<fact<0>>>,
          route<of_number<6>, open_in_insured_year, given<fact<1>>, charges<nothing>,
                without_fiscal, on_plan<plan<3, "last", "末">>>,
          route<of_number<7>, open_in_insured_year, given<fact<2>>,
                on_plan<plan<3, "last", "末">>>> {};

} // namespace

std::vector<typed_subject> odd_groups() {
    return {fitting<fees_by_people>(),          fitting<fees_of_some>(),
            fitting<charged_beside>(),          fitting<sixteen>(),
            fitting<recognised_groups>(),       fitting<by_facts>(),
            fitting<exempt_beside_plans>(),     not_fitting<upper_category>(),
            not_fitting<upper_fact>(),          not_fitting<facts_too_many>(),
            not_fitting<categories_too_many>(), not_fitting<born_too_early>()};
}

} // namespace property
