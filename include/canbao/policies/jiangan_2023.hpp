// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_JIANGAN_2023_HPP
#define CANBAO_POLICIES_JIANGAN_2023_HPP

#include <canbao/policies/words.hpp>

// Jiang'an district of Wuhan, insured year 2023.
namespace canbao::inline v0_1::policies {

namespace encoded {

struct national_fiscal_standard_jiangan
    : reading<"A-JA-FISCAL", "The notice states no fiscal standard; the national one of 2023 is "
                             "640 yuan."> {};
struct aided_in_full
    : reading<"A-JA-RATE", "The notice leaves the rate to other rules of the district; it is read "
                           "as the whole fee."> {};
struct newborns_from_birth
    : reading<"A-JA-NEWBORN", "A newborn who pays within 90 days is covered from birth, as those "
                              "whose fee is waived are."> {};

namespace jiangan_2023_chapters {

struct heading : chapter<policy_id<"jiangan-2023">, insured_year<2023>, counting<civil_code>,
                         read_as<days_by_civil_code>,
                         notice<"江岸区人民政府办公室实施方案（2022-10-12）", issued<"2022-10-12">,
                                participation_target<percent<95>>>> {};

struct fees
    : chapter<
          fee<350_yuan, section<"2.4">>,
          fiscal_standard<640_yuan, section<"2.4">, read_as<national_fiscal_standard_jiangan>>> {};

struct aid : chapter<subsidy<in_full,
                             to<destitute, orphan, subsistence_allowance, entitled_hardship,
                                mental_disorder, family_planning_hardship, family_planning_special,
                                family_planning_special_child, work_incapacitated>,
                             paid_by<district_finance>, section<"2.4">, read_as<aided_in_full>>,
                     delegated<to<local_hardship>, section<"2.4">>> {};

struct enrolment
    : chapter<route<routes::concentrated, window<"2022-09-01", "2022-12-31">, section<"2.2">>,
              route<routes::newborn_waived, within<90_days, birth>, event_in_insured_year,
                    given<parent_insured>, charges<nothing>, waiting_period<from_event>,
                    takes_precedence_over<routes::newborn>, section<"2.3.3">>,
              route<routes::newborn_waived_late, open_in_insured_year, later_than<90_days, birth>,
                    event_in_insured_year, given<parent_insured>, charges<nothing>,
                    waiting_period<next_month>,
                    takes_precedence_over<routes::newborn_late, routes::late_continuing>,
                    section<"2.3.3">>,
              route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                    section<"2.3.3">, read_as<newborns_from_birth>>,
              route<routes::newborn_late, open_in_insured_year, later_than<90_days, birth>,
                    missed_in_insured_year, waiting_period<next_month>, section<"2.2">>,
              route<routes::late_continuing, open_in_insured_year,
                    given<local_household, insured_last_year>, waiting_period<next_month>,
                    section<"2.2">>,
              route<routes::late_interrupted, open_in_insured_year,
                    unless_all<local_household, insured_last_year>, waiting_period<nth_month<7>>,
                    section<"2.2">>> {};

} // namespace jiangan_2023_chapters

/// Jiang'an District of Wuhan, insured year 2023: plan of 2022-10-12.
struct jiangan_2023 : policy<jiangan_2023_chapters::heading, jiangan_2023_chapters::fees,
                             jiangan_2023_chapters::aid, jiangan_2023_chapters::enrolment> {};

} // namespace encoded

using encoded::jiangan_2023;

} // namespace canbao::policies

#endif
