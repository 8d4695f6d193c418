// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_HUNAN_2023_HPP
#define CANBAO_POLICIES_HUNAN_2023_HPP

#include <canbao/policies/words.hpp>

/// The published notices.
namespace canbao::inline v0_1::policies {

namespace encoded {

struct recognised_alike_2023
    : reading<"A-HN23-RECOG", "A category recognised after the concentrated period counts for the "
                              "next year's aid; only the 2024 notice says so."> {};
struct extension_covers_whole_year
    : reading<"A-HN23-EXT", "Payment in the extension covers the whole insured year."> {};
struct late_in_insured_year
    : reading<"A-HN-LATE", "Full funding is open where the 90 days ended in the insured year or "
                           "later, or where the household moved in during it."> {};

namespace hunan_2023_chapters {

struct heading
    : chapter<policy_id<"hunan-2023">, insured_year<2023>, counting<civil_code>,
              read_as<days_by_civil_code>,
              notice<"湘医保发〔2022〕41号", in_force<"2022-09-01", "2023-12-31">,
                     repeals<"湘医保发〔2021〕31号">, participation_target<percent<95>>>> {};

struct fees : chapter<fee<350_yuan, section<"2.3">>, fiscal_standard<640_yuan, section<"2.2">>> {};

struct aid : chapter<subsidy<in_full, to<destitute, severely_disabled, orphan, unsupported_child>,
                             paid_by<medical_assistance>, section<"2.4">>,
                     subsidy<percent<50>, to<subsistence_allowance, monitored, subsistence_margin>,
                             paid_by<medical_assistance>, section<"2.4">>,
                     delegated<to<hardship_veteran, child_in_difficulty>, section<"2.4">>,
                     recognised_by<"2022-12-31", section<"2.4">, read_as<recognised_alike_2023>>,
                     recognised_by<"2023-02-28", given<area_extension>, section<"2.4", "2.5">,
                                   read_as<recognised_alike_2023>>,
                     claim_at_household<window<"2022-09-01", "2022-12-31">, section<"2.4">>,
                     claim_at_household<window<"2023-01-01", "2023-02-28">, given<area_extension>,
                                        section<"2.4", "2.5">>> {};

struct enrolment
    : chapter<
          route<routes::concentrated, window<"2022-09-01", "2022-12-31">, section<"2.5">>,
          route<routes::extended, window<"2023-01-01", "2023-02-28">, given<area_extension>,
                waiting_period<from_the_start>, section<"2.5">,
                read_as<extension_covers_whole_year>>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                section<"2.5">>,
          route<routes::institution, open_in_insured_year, upon<institution_entry>,
                waiting_period<from_event>, section<"2.5">>,
          route<routes::employee_lapse, within<90_days, employee_lapse>, waiting_period<from_event>,
                section<"2.5">>,
          route<routes::from_payment, open_in_insured_year,
                upon<discharge, release, new_employment, graduate_unemployed>,
                waiting_period<from_payment>, section<"2.5">>,
          route<routes::hardship_objective, open_in_insured_year, given<objective_miss>,
                to<destitute, orphan, unsupported_child, severely_disabled, subsistence_allowance,
                   subsistence_margin, monitored, stably_lifted>,
                waiting_period<from_payment>, section<"2.5">>,
          route<routes::late_full, open_in_insured_year,
                either<when<upon<moved_in>, event_in_insured_year>,
                       when<later_than<90_days, birth, employee_lapse>, missed_in_insured_year>>,
                charges<full_funding>, waiting_period<next_month>, section<"2.5">,
                read_as<late_in_insured_year>>> {};

} // namespace hunan_2023_chapters

/// Hunan, insured year 2023: 湘医保发〔2022〕41号.
struct hunan_2023 : policy<hunan_2023_chapters::heading, hunan_2023_chapters::fees,
                           hunan_2023_chapters::aid, hunan_2023_chapters::enrolment> {};

} // namespace encoded

using encoded::hunan_2023;

} // namespace canbao::policies

#endif
