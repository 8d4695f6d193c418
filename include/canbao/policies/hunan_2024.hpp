// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_HUNAN_2024_HPP
#define CANBAO_POLICIES_HUNAN_2024_HPP

#include <canbao/policies/words.hpp>

// Hunan province, insured year 2024.
namespace canbao::inline v0_1::policies {

namespace encoded {

struct national_fiscal_standard_2024
    : reading<"A-HN24-FISCAL", "The notice leaves the fiscal standard of 2024 to the State; "
                               "医保发〔2024〕19号 sets 670 yuan."> {};
struct late_in_insured_year_2024
    : reading<"A-HN-LATE", "Full funding is open where the 90 days ended in the insured year or "
                           "later, or where the household moved in during it."> {};

namespace hunan_2024_chapters {

struct heading
    : chapter<
          policy_id<"hunan-2024">, insured_year<2024>, counting<civil_code>,
          read_as<days_by_civil_code>,
          notice<"湘医保发〔2023〕41号", in_force<"2023-09-01", "2024-12-31">, issued<"2023-09-01">,
                 repeals<"湘医保发〔2022〕41号">, participation_target<percent<95>>>> {};

struct fees
    : chapter<fee<380_yuan, section<"2.3">>,
              fiscal_standard<670_yuan, section<"2.2">, read_as<national_fiscal_standard_2024>>> {};

struct aid : chapter<subsidy<in_full, to<destitute, severely_disabled, orphan, unsupported_child>,
                             paid_by<medical_assistance>, section<"2.4">>,
                     subsidy<percent<50>, to<subsistence_allowance, monitored, subsistence_margin>,
                             paid_by<medical_assistance>, section<"2.4">>,
                     recognised_by<"2023-12-31", section<"2.4">>,
                     claim_at_household<window<"2023-09-01", "2023-12-31">, section<"2.4">>> {};

struct enrolment
    : chapter<
          route<routes::concentrated, window<"2023-09-01", "2023-12-31">, section<"2.5">>,
          route<routes::new_student, window<"2023-09-01", "2023-12-31">, given<new_student>,
                covers<"2023-09-01", "2024-12-31">, section<"2.5">>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                section<"2.5">>,
          route<routes::institution, open_in_insured_year, upon<institution_entry>,
                waiting_period<from_event>, section<"2.5">>,
          route<routes::employee_lapse, within<90_days, employee_lapse>, waiting_period<from_event>,
                section<"2.5">>,
          route<routes::from_payment, open_in_insured_year, upon<discharge, release>,
                waiting_period<from_payment>, section<"2.5">>,
          route<routes::hardship_objective, open_in_insured_year, given<objective_miss>,
                to<destitute, orphan, unsupported_child, severely_disabled, subsistence_allowance,
                   subsistence_margin, monitored, stably_lifted>,
                waiting_period<from_payment>, section<"2.5">>,
          route<routes::late_full, open_in_insured_year,
                either<when<upon<moved_in>, event_in_insured_year>,
                       when<later_than<90_days, birth, employee_lapse>, missed_in_insured_year>>,
                charges<full_funding>, waiting_period<after<30_days>>, section<"2.5">,
                read_as<late_in_insured_year_2024>>,
          extends_cover<"2023-08-31", "2023-12-31", section<"2.5">>> {};

} // namespace hunan_2024_chapters

/// Hunan, insured year 2024: 湘医保发〔2023〕41号.
struct hunan_2024 : policy<hunan_2024_chapters::heading, hunan_2024_chapters::fees,
                           hunan_2024_chapters::aid, hunan_2024_chapters::enrolment> {};

} // namespace encoded

using encoded::hunan_2024;

} // namespace canbao::policies

#endif
