// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_HUAIBEI_2024_HPP
#define CANBAO_POLICIES_HUAIBEI_2024_HPP

#include <canbao/policies/words.hpp>

// Huaibei in Anhui, insured year 2024.
namespace canbao::inline v0_1::policies {

namespace encoded {

struct migrants_covered_whole_year
    : reading<"A-HB-MIGRANT", "Migrant workers who pay by the end of February are covered for the "
                              "whole insured year."> {};

namespace huaibei_2024_chapters {

struct heading
    : chapter<policy_id<"huaibei-2024">, insured_year<2024>, counting<civil_code>,
              read_as<days_by_civil_code>, notice<"淮医保〔2023〕15号", issued<"2023-09-07">>> {};

struct fees : chapter<fee<380_yuan, section<"2">>, fiscal_standard<640_yuan, section<"2">>> {};

struct aid
    : chapter<
          subsidy<in_full, to<destitute, orphan, unsupported_child>, paid_by<medical_assistance>,
                  section<"3.1">>,
          subsidy<amounts<340_yuan>, to<subsistence_allowance>, paid_by<medical_assistance>,
                  section<"3.2">>,
          subsidy<amounts<300_yuan>, to<returned_to_poverty>, paid_by<medical_assistance>,
                  section<"3.3">>,
          subsidy<amounts<190_yuan>, to<monitored>, paid_by<medical_assistance>, section<"3.4">>,
          delegated<to<entitled_group, severely_disabled, family_planning_hardship>,
                    section<"3.5">>> {};

struct enrolment
    : chapter<
          route<routes::concentrated, window<"2023-09-11", "2023-12-31">, section<"4", "6.2">>,
          route<routes::migrant, window<"2024-01-01", "2024-02-29">, given<migrant_worker>,
                waiting_period<from_the_start>, section<"4">, read_as<migrants_covered_whole_year>>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>, section<"4">>,
          route<routes::newborn_late, open_in_insured_year, later_than<90_days, birth>,
                missed_in_insured_year, waiting_period<after<0_days>>, section<"4">>,
          route<routes::aided_after_window, open_in_insured_year,
                to<destitute, orphan, unsupported_child, subsistence_allowance, returned_to_poverty,
                   monitored>,
                waiting_period<from_payment>, section<"5.5">>,
          route<routes::transfer,
                within<3_months, employee_lapse, discharge, spouse_discharge, release>,
                waiting_period<from_event>, section<"5.6">>,
          route<routes::transfer_late, open_in_insured_year,
                later_than<3_months, employee_lapse, discharge, spouse_discharge, release>,
                waiting_period<after<3_months>>, section<"5.6">>> {};

} // namespace huaibei_2024_chapters

/// Huaibei, insured year 2024: 淮医保〔2023〕15号.
struct huaibei_2024 : policy<huaibei_2024_chapters::heading, huaibei_2024_chapters::fees,
                             huaibei_2024_chapters::aid, huaibei_2024_chapters::enrolment> {};

} // namespace encoded

using encoded::huaibei_2024;

} // namespace canbao::policies

#endif
