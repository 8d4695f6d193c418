// error: the subsidy exceeds the fee that it reduces
// names: subsidy_within_fee<canbao::categories::family_planning_reward, canbao::plans::resident, 1, 38000, 35000, 20220901>
// computed: [family_planning_reward, resident plan, tier 1: subsidy 380.00 yuan, fee 350.00 yuan; for example paid on 2022-09-01]
// longest: g++ 5700, clang 5200
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::funds;
using canbao::plans::student;

// A policy of the size of a published one, without chapters: its type is one line of the message,
// for a compiler names what it instantiates, and no other line repeats it.
struct mine
    : policy<
          insured_year<2023>, counting<civil_code>,

          fee<350_yuan, tier<1>, section<"2.1">>, fee<725_yuan, tier<2>, section<"2.1">>,
          fee<320_yuan, tier<1>, on_plan<student>, section<"2.2">>,
          fee<695_yuan, tier<2>, on_plan<student>, section<"2.2">>,
          fiscal_standard<640_yuan, section<"2.4.3">>, equal_aid<by_vocabulary>,
          subsidy<amounts<350_yuan>, to<destitute, orphan, unsupported_child>, capped_at_fee,
                  paid_by<medical_assistance>, section<"2.3.1">>,
          subsidy<amounts<315_yuan, 350_yuan>, to<subsistence_allowance>,
                  paid_by<medical_assistance>, section<"2.3.1">>,
          subsidy<amounts<245_yuan, 350_yuan>,
                  to<returned_to_poverty, monitored, subsistence_margin>,
                  paid_by<medical_assistance>, section<"2.3.1">>,
          subsidy<amounts<245_yuan, 350_yuan>, to<entitled_group, severely_disabled>,
                  paid_by<medical_assistance>, section<"2.3.2">>,
          subsidy<amounts<224_yuan, 320_yuan>, to<needy_student>, on_plan<student>,
                  paid_by<medical_assistance>, section<"2.3.2">>,
          subsidy<amounts<50_yuan>, to<stably_lifted>, paid_by<bridging_funds>, section<"2.3.3">>,
          subsidy<amounts<350_yuan, 725_yuan>, to<demobilised_veteran>, capped_at_fee,
                  paid_by<district_finance>, section<"2.3.4">>,

#ifdef CANBAO_BROKEN
          subsidy<amounts<380_yuan>, to<family_planning_reward>, paid_by<health_commission>,
                  section<"2.3.5">>,
#else
          subsidy<amounts<280_yuan>, to<family_planning_reward>, paid_by<health_commission>,
                  section<"2.3.5">>,
#endif

          subsidy<amounts<350_yuan>,
                  to<family_planning_special, family_planning_special_child,
                     family_planning_complication>,
                  capped_at_fee, paid_by<health_commission>, section<"2.3.5">>,
          route<routes::concentrated, window<"2022-09-01", "2022-12-31">, section<"2.1">>,
          route<routes::school_year, window<"2022-09-01", "2022-12-31">, given<school_year_student>,
                on_plan<student>,
                either<when<covers<"2022-09-01", "2023-08-31">>,
                       when<given<graduating>, covers<"2022-09-01", "2023-12-31">>>,
                section<"2.2">>,
          route<routes::early_year, window<"2023-01-01", "2023-02-28">, waiting_period<next_month>,
                section<"2.4.1">>,
          route<routes::spring, window<"2023-03-01", "2023-06-30">, waiting_period<after<90_days>>,
                section<"2.4.2">>,
          route<routes::summer, window<"2023-07-01", "2023-09-30">, charges<full_funding>,
                waiting_period<after<90_days>>, section<"2.4.3">>,
          route<routes::low_income_second_half, window<"2023-07-01", "2023-12-31">,
                to<destitute, orphan, unsupported_child, subsistence_allowance, returned_to_poverty,
                   monitored, subsistence_margin>,
                waiting_period<from_payment>, section<"2.3.1">>,
          route<routes::stably_lifted_second_half, window<"2023-07-01", "2023-12-31">,
                to<stably_lifted>, charges<full_funding>, waiting_period<from_payment>,
                section<"2.3.3">>> {
};
