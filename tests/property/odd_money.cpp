// SPDX-License-Identifier: Apache-2.0
//
// Amounts down to the fen and up to what 16 bits of units hold, and beyond that in two parts, tiers
// that plans do not share, and aid in more amounts than a register has places.
#include "odd_subjects.hpp"

#include <utility>

namespace property {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;

namespace {

struct third_plan : own_plan<0, "third", "三"> {};
struct fourth_plan : own_plan<1, "fourth", "四"> {};
struct first_way : route_name<"first_way", "一"> {};
struct second_way : route_name<"second_way", "二"> {};
struct third_way : route_name<"third_way", "三"> {};
struct fourth_way : route_name<"fourth_way", "四"> {};
struct fifth_way : route_name<"fifth_way", "五"> {};
struct last_fund : own_fund<19, "last_fund", "末"> {};

// Whoever pays in the year before pays the one part, in the insured year both.
struct two_ways
    : chapter<insured_year<2026>, counting<civil_code>,
              route<first_way, window<"2025-09-01", "2025-12-31">>,
              route<second_way, open_in_insured_year, charges<full_funding>,
                    waiting_period<next_month>>,
              route<third_way, open_in_insured_year, given<circumstances::parent_insured>,
                    charges<nothing>, waiting_period<after<30_days>>>,
              claim_at_household<window<"2025-09-01", "2026-06-30">>> {};

struct single_fen
    : unchecked<
          policy_id<"single-fen">, two_ways, fee<219.99_yuan>, fiscal_standard<100.01_yuan>,
          subsidy<amounts<0.01_yuan>, to<monitored>, paid_by<medical_assistance>>,
          subsidy<amounts<219.98_yuan>, to<orphan>, paid_by<district_finance>>,
          subsidy<percent<50>, to<destitute>, rounded<rounding::half_up>, paid_by<last_fund>>> {};
// In two fen, and one beyond.
struct one_fen_too_many
    : unchecked<policy_id<"one-fen-too-many">, two_ways, fee<220_yuan>,
                fiscal_standard<100.01_yuan>,
                subsidy<amounts<0.01_yuan>, to<monitored>, paid_by<medical_assistance>>> {};
// The most that two fen and one beyond hold, and aid that only the fen beyond tells apart.
struct most_of_two_fen
    : unchecked<policy_id<"most-of-two-fen">, two_ways, fee<340.01_yuan>, fee<339.99_yuan, tier<2>>,
                fiscal_standard<299.98_yuan>,
                subsidy<amounts<199.98_yuan>, to<monitored>, paid_by<medical_assistance>>,
                subsidy<amounts<199.99_yuan>, to<orphan>, paid_by<district_finance>>,
                subsidy<amounts<0.01_yuan>, to<destitute>, paid_by<last_fund>>> {};
// Fen beyond 53.33 yuan of a bill of 1.7 million; one fen more is too much for 16 bits.
struct most_beyond : unchecked<policy_id<"most-beyond">, two_ways, fee<1'000'000.01_yuan>,
                               fiscal_standard<706'559.98_yuan>,
                               subsidy<amounts<999'999.99_yuan>, to<orphan>, paid_by<last_fund>>> {
};
struct too_much_beyond : unchecked<policy_id<"too-much-beyond">, two_ways, fee<1'000'000.01_yuan>,
                                   fiscal_standard<706'559.99_yuan>> {};
// The largest unit that a product has: 327.67 yuan.
struct largest_unit
    : unchecked<policy_id<"largest-unit">, two_ways, fee<8'191'750_yuan>,
                fiscal_standard<2'293'690_yuan>,
                subsidy<amounts<327.67_yuan>, to<monitored>, paid_by<medical_assistance>>,
                subsidy<amounts<8'191'422.33_yuan>, to<orphan>, paid_by<bridging_funds>>> {};
// Counted in 250 yuan, for 500 are more.
struct unit_too_large
    : unchecked<policy_id<"unit-too-large">, two_ways, fee<500_yuan>, fiscal_standard<1000_yuan>> {
};
struct nothing_at_all
    : unchecked<policy_id<"nothing-at-all">, two_ways, fee<0_yuan>, fiscal_standard<0_yuan>,
                subsidy<in_full, to<orphan>, paid_by<medical_assistance>>> {};

// Fractions that no amount of fen is, rounded in each way; of jiao, so that they fit, and of fen.
template <text Id, class Fees, fen Unit>
struct thirds : unchecked<policy_id<Id>, two_ways, Fees,
                          subsidy<fraction<1, 3>, to<monitored>, rounded<rounding::half_up, Unit>,
                                  paid_by<medical_assistance>>,
                          subsidy<fraction<2, 3>, to<orphan>, rounded<rounding::down, Unit>,
                                  paid_by<medical_assistance>>,
                          subsidy<fraction<1, 7>, to<destitute>, rounded<rounding::up, Unit>,
                                  paid_by<district_finance>>,
                          subsidy<fraction<999'999, 1'000'000>, to<severely_disabled>,
                                  rounded<rounding::half_even, Unit>, paid_by<last_fund>>> {};
struct thirds_of_fen
    : thirds<"thirds-of-fen",
             chapter<fee<199.99_yuan>, fee<0.02_yuan, tier<2>>, fiscal_standard<100_yuan>>, 1_fen> {
};
struct thirds_of_jiao
    : thirds<"thirds-of-jiao",
             chapter<fee<400_yuan>, fee<725_yuan, tier<2>>, fiscal_standard<640_yuan>>, 1_jiao> {};
struct thirds_too_fine
    : thirds<"thirds-too-fine", chapter<fee<400_yuan>, fiscal_standard<640_yuan>>, 1_fen> {};

// Surcharges and fiscal standards of lines apart, and years paid back, each with fen beyond units.
struct tiers_in_fen : unchecked<policy_id<"tiers-in-fen">, two_ways, fee<400.07_yuan>,
                                fee<799.93_yuan, tier<2>>, fee<333.33_yuan, tier<3>>,
                                fiscal_standard<640.01_yuan>, fiscal_standard<639.99_yuan, tier<2>>,
                                surcharge<surcharges::long_term_care, 10.01_yuan>,
                                surcharge<surcharges::supplement, 29.99_yuan, tier<2>>,
                                subsidy<fraction<1, 3>, to<monitored>, rounded<rounding::half_up>,
                                        paid_by<medical_assistance>>,
                                subsidy<in_full, to<orphan>, paid_by<district_finance>>> {};
struct years_in_fen
    : unchecked<policy_id<"years-in-fen">, insured_year<2026>, counting<civil_code>,
                fee<400.07_yuan>, fiscal_standard<640.11_yuan>, lapses_since<2022>,
                surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                subsidy<amounts<133.36_yuan>, to<orphan>, paid_by<medical_assistance>>,
                route<first_way, open_in_insured_year,
                      waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                     each_repaid_year<1_months>, floor_from<4, 6_months>>>,
                route<second_way, open_in_insured_year, charges<full_funding>>> {};
// Of two plans that are open together the one that asks for two fen less is listed last.
struct plans_fen_apart
    : unchecked<policy_id<"plans-fen-apart">, insured_year<2026>, counting<civil_code>,
                fee<400.03_yuan>, fee<400.01_yuan, on_plan<plans::student>>,
                fiscal_standard<640_yuan>,
                subsidy<amounts<0.01_yuan>, on_plan<plans::resident>, to<monitored>,
                        paid_by<medical_assistance>>,
                subsidy<amounts<0.03_yuan>, on_plan<plans::resident>, to<orphan>,
                        paid_by<medical_assistance>>,
                route<first_way, window<"2025-09-01", "2026-06-30">>,
                route<second_way, window<"2025-10-01", "2026-06-30">, on_plan<plans::student>>> {};

// Several payers of one sum, also where the fee caps it, and two lists for equal amounts.
struct divided
    : unchecked<policy_id<"divided">, two_ways, fee<400_yuan>, fee<300_yuan, tier<2>>,
                fiscal_standard<640_yuan,
                                paid_by<part<central_finance, 400_yuan>,
                                        share<city_finance, percent<25>>, rest<county_finance>>>,
                subsidy<amounts<350_yuan>, capped_at_fee, to<orphan>,
                        paid_by<part<medical_assistance, 150_yuan>, part<last_fund, 200_yuan>>>,
                subsidy<amounts<200_yuan>, to<monitored>,
                        paid_by<share<district_finance, fraction<1, 4>>, rest<school>>>,
                subsidy<amounts<200_yuan>, to<destitute>,
                        paid_by<part<district_finance, 40_yuan>, rest<town_finance>>>,
                subsidy<amounts<200_yuan>, to<severely_disabled>, paid_by<district_finance>,
                        refunded_later>> {};

struct divided_in_fen
    : unchecked<
          policy_id<"divided-in-fen">, two_ways, fee<400.03_yuan>, fee<300_yuan, tier<2>>,
          fiscal_standard<640_yuan, paid_by<part<central_finance, 400_yuan>, rest<county_finance>>>,
          subsidy<amounts<350.01_yuan>, capped_at_fee, to<orphan>,
                  paid_by<part<medical_assistance, 150.01_yuan>, part<last_fund, 200_yuan>>>> {};

// Tiers with gaps, and none that all plans have.
struct tiers_apart
    : unchecked<policy_id<"tiers-apart">, two_ways, fee<100_yuan, tier<1>>, fee<300_yuan, tier<3>>,
                fee<900_yuan, tier<9>>, fee<200_yuan, tier<2>, on_plan<plans::student>>,
                fee<300_yuan, tier<3>, on_plan<plans::student>>,
                fee<800_yuan, tier<9>, on_plan<third_plan>>,
                fee<100_yuan, tier<1>, on_plan<third_plan>>,
                fee<50_yuan, tier<4>, on_plan<fourth_plan>>, fiscal_standard<700_yuan>,
                subsidy<amounts<10_yuan, 20_yuan, 30_yuan>, to<orphan, monitored>,
                        paid_by<medical_assistance>>,
                subsidy<percent<50>, to<destitute>, on_plan<plans::student, third_plan>,
                        paid_by<district_finance>>,
                route<fourth_way, window<"2025-11-01", "2026-03-31">, on_plan<plans::student>>,
                route<fifth_way, window<"2025-12-01", "2026-12-31">, on_plan<third_plan>,
                      waiting_period<from_payment>>,
                route<routes::summer, window<"2025-12-01", "2026-12-31">, on_plan<fourth_plan>,
                      waiting_period<from_payment>>> {};

template <int Slot, class Amount, class Fund, class... Options>
using aid_to = subsidy<Amount, to<category<Slot, "some", "某">>, paid_by<Fund>, Options...>;

// An amount of its own for each of so many categories.
template <text Id, fen Fee, int... Slot>
struct aid_by_category
    : unchecked<policy_id<Id>, two_ways, fee<Fee>, fiscal_standard<700_yuan>,
                aid_to<Slot, amounts<fen{1'000 + (Slot * 7 % 32) * (Fee == 400_yuan ? 1'000 : 1)}>,
                       own_fund<Slot % 3 * 8, "own", "自">>...> {};
template <text Id, fen Fee, class Slots>
struct aid_by_slots;
template <text Id, fen Fee, int... Slot>
struct aid_by_slots<Id, Fee, std::integer_sequence<int, Slot...>>
    : aid_by_category<Id, Fee, Slot...> {};
template <text Id, int Count, fen Fee = 400_yuan>
using aid_in_runs = aid_by_slots<Id, Fee, std::make_integer_sequence<int, Count>>;

// Few enough to compare, the fewest and the most to look up, and one more.
struct runs_2 : aid_in_runs<"runs-2", 2> {};
struct runs_3 : aid_in_runs<"runs-3", 3> {};
struct runs_31 : aid_in_runs<"runs-31", 31> {};
struct runs_32 : aid_in_runs<"runs-32", 32> {};
struct runs_31_in_fen : aid_in_runs<"runs-31-in-fen", 31, 400.01_yuan> {};
struct runs_32_in_fen : aid_in_runs<"runs-32-in-fen", 32, 400.01_yuan> {};

// Many runs, none of a line's own many: four plans of three tiers, paid by other funds on each.
template <class Plan, class Fund, class Other, int Least>
struct costly_plan
    : chapter<fee<fen{Least}, tier<1>, on_plan<Plan>>,
              fee<fen{Least + 10'000}, tier<2>, on_plan<Plan>>,
              fee<fen{Least + 20'000}, tier<3>, on_plan<Plan>>,
              subsidy<amounts<10_yuan, 15_yuan>, to<orphan, category<31, "last", "末">>,
                      on_plan<Plan>, paid_by<Fund>>,
              subsidy<percent<50>, to<destitute, category<16, "upper", "上">>, on_plan<Plan>,
                      paid_by<Other>>,
              subsidy<amounts<10_yuan>, to<monitored>, on_plan<Plan>, paid_by<Other>>,
              subsidy<in_full, to<category<15, "lower", "下">>, tier<3>, on_plan<Plan>,
                      paid_by<last_fund>>> {};
struct runs_of_plans
    : unchecked<policy_id<"runs-of-plans">, two_ways, fiscal_standard<600_yuan>,
                costly_plan<plans::resident, medical_assistance, district_finance, 40'000>,
                costly_plan<plans::student, district_finance, medical_assistance, 30'000>,
                costly_plan<third_plan, bridging_funds, last_fund, 50'000>,
                costly_plan<fourth_plan, last_fund, bridging_funds, 35'000>,
                route<fourth_way, window<"2025-09-01", "2026-03-31">, on_plan<plans::student>,
                      given<circumstances::new_student>>,
                route<fifth_way, window<"2025-10-01", "2026-12-31">, on_plan<third_plan>,
                      given<circumstances::migrant_worker>, waiting_period<from_payment>>,
                route<routes::summer, window<"2025-11-01", "2026-12-31">, on_plan<fourth_plan>,
                      charges<full_funding>, waiting_period<from_payment>>> {};

// One run on each of two lines, of the same category and by different funds.
struct other_fund_elsewhere
    : unchecked<policy_id<"other-fund-elsewhere">, two_ways, fee<400_yuan>,
                fee<390_yuan, on_plan<plans::student>>, fiscal_standard<600_yuan>,
                subsidy<amounts<100_yuan>, to<orphan>, on_plan<plans::resident>,
                        paid_by<medical_assistance>>,
                subsidy<amounts<80_yuan>, to<orphan>, on_plan<plans::student>, paid_by<last_fund>>,
                route<fourth_way, window<"2025-09-01", "2026-12-31">, on_plan<plans::student>>> {};

template <class Policy, std::size_t Runs>
typed_subject with_runs() {
    static_assert(canbao::detail::recipe_of<Policy>.runs() == Runs);
    return fitting<Policy>();
}
template <class Policy, std::int32_t Unit, bool Splits = false>
typed_subject of_unit() {
    static_assert(canbao::detail::recipe_of<Policy>.unit.fen == Unit);
    static_assert(canbao::detail::recipe_of<Policy>.unit.splits == Splits);
    return fitting<Policy>();
}

} // namespace

std::vector<typed_subject> odd_money() {
    return {of_unit<single_fen, 1>(),
            of_unit<one_fen_too_many, 2, true>(),
            of_unit<most_of_two_fen, 2, true>(),
            of_unit<most_beyond, 5'333, true>(),
            not_fitting<too_much_beyond>(),
            of_unit<largest_unit, 32'767>(),
            of_unit<unit_too_large, 25'000>(),
            fitting<nothing_at_all>(),
            fitting<tiers_apart>(),
            with_runs<runs_2, 2>(),
            with_runs<runs_3, 3>(),
            with_runs<runs_31, 31>(),
            with_runs<runs_32, 32>(),
            with_runs<runs_of_plans, 44>(),
            fitting<other_fund_elsewhere>(),
            fitting<divided>(),
            of_unit<thirds_of_fen, 1>(),
            of_unit<thirds_of_jiao, 10>(),
            of_unit<thirds_too_fine, 4, true>(),
            of_unit<divided_in_fen, 4, true>(),
            fitting<tiers_in_fen>(),
            with_runs<runs_31_in_fen, 31>(),
            with_runs<runs_32_in_fen, 32>(),
            fitting<years_in_fen>(),
            of_unit<plans_fen_apart, 4, true>()};
}

} // namespace property
