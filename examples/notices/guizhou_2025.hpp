// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_GUIZHOU_2025_HPP
#define CANBAO_EXAMPLES_NOTICES_GUIZHOU_2025_HPP

#include <canbao/canbao.hpp>

// 贵州省 2025: whoever enrols after the window has the fee of everybody and no aid, orphans and
// unsupported minors excepted. Sections are those of 2025年度城乡居民医保参保政策须知.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::events;
using namespace canbao::funds;

namespace guizhou_readings {

struct conditions_of_2023
    : reading<"A-GZ-2023", "Who is aided after the window is as in the notice of 2023: orphans and "
                           "unsupported minors alone; newborns have their family's aid."> {};
struct transfer
    : reading<"A-GZ-TRANSFER", "The 90 days of who was insured as an employee run from the first "
                               "day without that."> {};
struct age_at_new_year
    : reading<"A-GZ-AGE", "The day of the age is not printed: 1 January of the insured year."> {};
struct birth_in_the_window
    : reading<"A-GZ-BIRTH", "A newborn is born from 1 March on; one of January or February is "
                            "enrolled in the window."> {};

struct destitute_newborn
    : reading<"A-GZ-NEWBORN",
              "A newborn who is destitute and an orphan, and covered from the day of "
              "payment either way, enrols as destitute with an orphan's aid."> {};

} // namespace guizhou_readings

namespace guizhou_parts {

struct retrenched_1960s : own_category<0, "retrenched_1960s", "六十年代精减退职职工"> {};
struct margin_weak
    : people<"margin_weak", "低保边缘家庭中的老年人、未成年人和重残人员", to<subsistence_margin>,
             either<when<aged_from<60>>, when<aged_under<18>>, when<being<severely_disabled>>>> {};
struct dynamic_transfer : route_name<"transfer", "职工医保转入"> {};

} // namespace guizhou_parts

struct guizhou_2025
    : policy<
          policy_id<"guizhou-2025">, insured_year<2025>, counting<civil_code>,
          age_on<"2025-01-01", read_as<guizhou_readings::age_at_new_year>>,
          notice<"2025年度城乡居民医保参保政策须知">, fee<400_yuan, section<"2">>,
          fiscal_standard<670_yuan, section<"2">>,
          subsidy<in_full,
                  to<destitute, orphan, unsupported_child, guizhou_parts::retrenched_1960s,
                     mental_disorder>,
                  paid_by<medical_assistance>, section<"3">>,
          subsidy<in_full, to<family_planning_reward, family_planning_special>,
                  paid_by<county_finance>, section<"3">>,
          subsidy<amounts<200_yuan>, to<subsistence_allowance, monitored>,
                  paid_by<medical_assistance>, section<"3">>,
          subsidy<amounts<120_yuan>, to<guizhou_parts::margin_weak>, paid_by<medical_assistance>,
                  section<"3">>,
          subsidy<amounts<60_yuan>, to<stably_lifted>, paid_by<medical_assistance>, section<"3">>,
          equal_aid<by_vocabulary>,
          route<routes::concentrated, window<"2024-09-23", "2025-02-28">, section<"1">>,
          route<routes::late_full, window<"2025-03-01", "2025-09-30">, charges<full_funding>,
                aid_only<orphan, unsupported_child>, waiting_period<after<90_days>>, section<"4.2">,
                read_as<guizhou_readings::conditions_of_2023>>,
          route<routes::from_payment, window<"2025-03-01", "2025-12-31">,
                aid_only<orphan, unsupported_child>,
                either<when<upon<discharge, spouse_discharge>, event_in_insured_year>,
                       when<to<destitute>>>,
                waiting_period<from_payment>, takes_precedence_over<routes::newborn>,
                section<"4.2">,
                read_as<guizhou_readings::conditions_of_2023, guizhou_readings::destitute_newborn>>,
          route<guizhou_parts::dynamic_transfer, window<"2025-03-01", "2025-12-31">,
                within<90_days, employee_lapse>, aid_only<orphan, unsupported_child>,
                waiting_period<from_payment>, section<"4.2">,
                read_as<guizhou_readings::conditions_of_2023, guizhou_readings::transfer>>,
          route<routes::newborn, within<90_days, birth>, event_between<"2025-03-01", "2025-12-31">,
                waiting_period<from_event>, section<"4.2">,
                read_as<guizhou_readings::birth_in_the_window>>> {};

} // namespace notices

#endif
