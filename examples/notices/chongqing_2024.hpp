// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_CHONGQING_2024_HPP
#define CANBAO_EXAMPLES_NOTICES_CHONGQING_2024_HPP

#include <canbao/canbao.hpp>

// 重庆市 2024: two tiers, aid on tier 2 that is a share of the fee of tier 1, and newborns insured
// with a guardian. As the press has it, put together from a district's report of aid and the city's
// of other years; what each report leaves open stands as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

namespace chongqing_2024_readings {

struct funds_as_elsewhere
    : reading<"A-CQ-FUND", "The report names no funds: medical assistance pays, and for families "
                           "under birth planning the health commission, as in Fuling."> {};
struct windows_as_in_2022
    : reading<"A-CQ-WINDOW", "The windows after the turn of the year are those of 2022, the first "
                             "to the end of February; from July on the fiscal part is paid too, "
                             "as in 2019."> {};
struct in_full_on_both_tiers
    : reading<"A-CQ-VETERANS", "Whom the report aids in full on tier 2 is so on tier 1, too."> {};
struct tier_1_on_both_tiers
    : reading<"A-CQ-ENTITLED", "Whom the report aids in full on tier 1 has as much on tier 2."> {};
struct national_standard
    : reading<"A-CQ-FISCAL", "The fiscal standard is the national one, 640 yuan."> {};
struct first_category_gives
    : reading<"A-CQ-EQUAL", "Of equal aid that of the category listed first is given."> {};
struct with_the_guardian
    : reading<"A-CQ-GUARDIAN",
              "In the year of birth a newborn of an insured parent is insured with "
              "the parent; others by themselves, and so is whoever was born last "
              "year. The report lets the parents choose."> {};

} // namespace chongqing_2024_readings

namespace chongqing_2024_words {

struct at_university : people<"at_university", "在校大学生", given<university_student>> {};
struct with_guardian : route_name<"with_guardian", "新生儿随监护人"> {};

} // namespace chongqing_2024_words

struct chongqing_2024
    : policy<
          policy_id<"chongqing-2024">, insured_year<2024>, counting<civil_code>, fee<380_yuan>,
          fee<755_yuan, tier<2>>, fee<350_yuan, to<chongqing_2024_words::at_university>>,
          fee<725_yuan, tier<2>, to<chongqing_2024_words::at_university>>,
          fiscal_standard<640_yuan, read_as<chongqing_2024_readings::national_standard>>,
          equal_aid<by_vocabulary, read_as<chongqing_2024_readings::first_category_gives>>,
          subsidy<percent<100, of_tier<1>>, to<destitute, orphan, unsupported_child>,
                  paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<percent<90>, tier<1>, to<subsistence_allowance>, paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<percent<70>, tier<1>,
                  to<returned_to_poverty, monitored, subsistence_margin, severely_disabled>,
                  paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<percent<100, of_tier<1>>, tier<2>,
                  to<subsistence_allowance, returned_to_poverty, monitored, subsistence_margin,
                     severely_disabled>,
                  paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<percent<80, of_tier<1>>, to<family_planning_reward>, paid_by<health_commission>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<percent<100, of_tier<1>>,
                  to<family_planning_special, family_planning_special_child,
                     family_planning_complication>,
                  paid_by<health_commission>, read_as<chongqing_2024_readings::funds_as_elsewhere>>,
          subsidy<in_full, to<demobilised_veteran>, paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere,
                          chongqing_2024_readings::in_full_on_both_tiers>>,
          subsidy<percent<100, of_tier<1>>, to<entitled_group>, paid_by<medical_assistance>,
                  read_as<chongqing_2024_readings::funds_as_elsewhere,
                          chongqing_2024_readings::tier_1_on_both_tiers>>,
          route<routes::concentrated, window<"2023-10-12", "2023-12-31">>,
          route<chongqing_2024_words::with_guardian, within<90_days, birth>, event_in_insured_year,
                given<parent_insured>, charges<nothing>, without_fiscal, waiting_period<from_event>,
                takes_precedence_over<routes::newborn, routes::early_year>,
                read_as<chongqing_2024_readings::with_the_guardian>>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                read_as<chongqing_2024_readings::with_the_guardian>>,
          route<routes::early_year, window<"2024-01-01", "2024-02-29">,
                waiting_period<from_the_start>,
                read_as<chongqing_2024_readings::windows_as_in_2022>>,
          route<routes::spring, window<"2024-03-01", "2024-04-30">, waiting_period<next_month>,
                read_as<chongqing_2024_readings::windows_as_in_2022>>,
          route<routes::late, window<"2024-05-01", "2024-06-30">, waiting_period<after<90_days>>,
                read_as<chongqing_2024_readings::windows_as_in_2022>>,
          route<routes::late_full, window<"2024-07-01", "2024-12-31">, charges<full_funding>,
                waiting_period<after<90_days>>,
                read_as<chongqing_2024_readings::windows_as_in_2022>>> {};

} // namespace notices

#endif
