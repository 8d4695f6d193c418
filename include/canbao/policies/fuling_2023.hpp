// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_FULING_2023_HPP
#define CANBAO_POLICIES_FULING_2023_HPP

#include <canbao/policies/words.hpp>

// Fuling district of Chongqing, insured year 2023.
namespace canbao::inline v0_1::policies {

namespace encoded {

struct national_fiscal_standard_fuling
    : reading<"A-FL-FISCAL", "The year's fiscal subsidy is the national one of 2023, 640 yuan."> {};
struct same_aid_on_both_plans
    : reading<"A-FL-PLAN", "The aid by tier holds on the student plan too, capped at its fee."> {};
struct fund_not_named
    : reading<"A-FL-FUND", "Where no fund is named: medical assistance for 2.3.2, the district's "
                           "finance for 2.3.4."> {};
struct veterans_aided_in_full
    : reading<"A-FL-VET", "Old demobilised soldiers are promised tier 2 in full; tier 1 and the "
                          "student plan are read as aided in full too."> {};
struct first_category_gives
    : reading<"A-TIE", "Of equal subsidies that of the category listed first is given: the notice "
                       "says the highest, and not who pays where two are equal."> {};
struct opens_in_september
    : reading<"A-FL-OPEN", "No opening day is printed; the window opens on 1 September."> {};
struct lifted_owe_fiscal_share
    : reading<"A-FL-LIFTED", "Only the low-income group is relieved of the fiscal share in the "
                             "second half of the year."> {};

namespace fuling_2023_chapters {

struct heading : chapter<policy_id<"fuling-2023">, insured_year<2023>, counting<civil_code>,
                         read_as<days_by_civil_code>,
                         notice<"涪陵区人民政府办公室通知（2022-11-02）", issued<"2022-11-02">>> {};

struct fees
    : chapter<
          fee<350_yuan, tier<1>, section<"2.1">>, fee<725_yuan, tier<2>, section<"2.1">>,
          fee<320_yuan, tier<1>, on_plan<student>, section<"2.2">>,
          fee<695_yuan, tier<2>, on_plan<student>, section<"2.2">>,
          fiscal_standard<640_yuan, section<"2.4.3">, read_as<national_fiscal_standard_fuling>>> {};

struct aid
    : chapter<
          equal_aid<by_vocabulary, read_as<first_category_gives>>,
          subsidy<amounts<350_yuan>, to<destitute, orphan, unsupported_child>, capped_at_fee,
                  paid_by<medical_assistance>, section<"2.3.1">, read_as<same_aid_on_both_plans>>,
          subsidy<amounts<315_yuan, 350_yuan>, to<subsistence_allowance>,
                  paid_by<medical_assistance>, section<"2.3.1">, read_as<same_aid_on_both_plans>>,
          subsidy<amounts<245_yuan, 350_yuan>,
                  to<returned_to_poverty, monitored, subsistence_margin>,
                  paid_by<medical_assistance>, section<"2.3.1">, read_as<same_aid_on_both_plans>>,
          subsidy<amounts<245_yuan, 350_yuan>, to<entitled_group, severely_disabled>,
                  paid_by<medical_assistance>, section<"2.3.2">,
                  read_as<same_aid_on_both_plans, fund_not_named>>,
          subsidy<amounts<224_yuan, 320_yuan>, to<needy_student>, on_plan<student>,
                  paid_by<medical_assistance>, section<"2.3.2">, read_as<fund_not_named>>,
          subsidy<amounts<50_yuan>, to<stably_lifted>, paid_by<bridging_funds>, section<"2.3.3">,
                  read_as<same_aid_on_both_plans>>,
          subsidy<amounts<350_yuan, 725_yuan>, to<demobilised_veteran>, capped_at_fee,
                  paid_by<district_finance>, section<"2.3.4">,
                  read_as<veterans_aided_in_full, fund_not_named>>,
          subsidy<amounts<280_yuan>, to<family_planning_reward>, paid_by<health_commission>,
                  section<"2.3.5">, read_as<same_aid_on_both_plans>>,
          subsidy<amounts<350_yuan>,
                  to<family_planning_special, family_planning_special_child,
                     family_planning_complication>,
                  capped_at_fee, paid_by<health_commission>, section<"2.3.5">,
                  read_as<same_aid_on_both_plans>>> {};

struct enrolment
    : chapter<route<routes::concentrated, window<"2022-09-01", "2022-12-31">, section<"2.1">,
                    read_as<opens_in_september>>,
              route<routes::school_year, window<"2022-09-01", "2022-12-31">,
                    given<school_year_student>, on_plan<student>,
                    either<when<covers<"2022-09-01", "2023-08-31">>,
                           when<given<graduating>, covers<"2022-09-01", "2023-12-31">>>,
                    section<"2.2">, read_as<opens_in_september>>,
              route<routes::early_year, window<"2023-01-01", "2023-02-28">,
                    waiting_period<next_month>, section<"2.4.1">>,
              route<routes::spring, window<"2023-03-01", "2023-06-30">,
                    waiting_period<after<90_days>>, section<"2.4.2">>,
              route<routes::summer, window<"2023-07-01", "2023-09-30">, charges<full_funding>,
                    waiting_period<after<90_days>>, section<"2.4.3">>,
              route<routes::low_income_second_half, window<"2023-07-01", "2023-12-31">,
                    to<destitute, orphan, unsupported_child, subsistence_allowance,
                       returned_to_poverty, monitored, subsistence_margin>,
                    waiting_period<from_payment>, section<"2.3.1">>,
              route<routes::stably_lifted_second_half, window<"2023-07-01", "2023-12-31">,
                    to<stably_lifted>, charges<full_funding>, waiting_period<from_payment>,
                    section<"2.3.3">, read_as<lifted_owe_fiscal_share>>> {};

} // namespace fuling_2023_chapters

/// Fuling District of Chongqing, insured year 2023: notice of 2022-11-02.
struct fuling_2023 : policy<fuling_2023_chapters::heading, fuling_2023_chapters::fees,
                            fuling_2023_chapters::aid, fuling_2023_chapters::enrolment> {};

} // namespace encoded

using encoded::fuling_2023;

} // namespace canbao::policies

#endif
