// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_BEIJING_2026_HPP
#define CANBAO_EXAMPLES_NOTICES_BEIJING_2026_HPP

#include <canbao/canbao.hpp>

// 北京市 2026, and 2025 and 2023 made of it: fees and fiscal standards by age and sex. As the press
// has it, which is silent of aid; what it leaves open stands as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

namespace beijing_2026_readings {

struct age_at_new_year
    : reading<"A-BJ-AGE", "The day of the age is not printed: 1 January of the insured year."> {};
struct lowest_group
    : reading<"A-BJ-LOWEST", "Who is of two groups (a student of 60) pays the lower fee."> {};
struct goes_by_enrolment
    : reading<"A-BJ-ENROL", "Enrolment is what windows and periods ask for, the three months of "
                            "waiting run from it, and the charge follows in the month after: what "
                            "is paid late still covers from 1 January."> {};
struct aid_of_others
    : reading<"A-BJ-AID", "Recipients of the subsistence allowance and the severely disabled are "
                          "paid for in full, by the treasury; the reports only say that they are "
                          "paid for."> {};
struct registered_newborns
    : reading<"A-BJ-BIRTH", "Newborns are enrolled within 90 days of being registered, which is "
                            "stated, and in the first year of life; cover begins with the birth."> {
};

} // namespace beijing_2026_readings

namespace beijing_2026_words {

struct elderly
    : people<"elderly", "城乡老年人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct student_or_child
    : people<"student_or_child", "学生儿童",
             either<when<given<pupil>>, when<given<university_student>>, when<aged_under<16>>>> {};
struct newly_registered : own_circumstance<0, "newly_registered", "落户九十日内"> {};

} // namespace beijing_2026_words

struct beijing_2026
    : policy<
          policy_id<"beijing-2026">, insured_year<2026>, counting<civil_code>,
          read_as<beijing_2026_readings::lowest_group>,
          age_on<this_year<1, 1>, read_as<beijing_2026_readings::age_at_new_year>>,
          fee<460_yuan, to<beijing_2026_words::elderly>>,
          fiscal_standard<4'380_yuan, to<beijing_2026_words::elderly>>,
          fee<435_yuan, to<beijing_2026_words::student_or_child>>,
          fiscal_standard<1'755_yuan, to<beijing_2026_words::student_or_child>>, fee<795_yuan>,
          fiscal_standard<2'355_yuan>, lowest_fee_applies,
          subsidy<in_full, to<subsistence_allowance, severely_disabled>, paid_by<treasury>,
                  read_as<beijing_2026_readings::aid_of_others>>,
          route<routes::concentrated, by_registration, window<"2025-11-30", "2026-02-28">,
                waiting_period<from_the_start>, read_as<beijing_2026_readings::goes_by_enrolment>>,
          route<routes::newborn, by_registration, within<12_months, birth>,
                given<beijing_2026_words::newly_registered>, waiting_period<from_event>,
                read_as<beijing_2026_readings::goes_by_enrolment,
                        beijing_2026_readings::registered_newborns>>,
          route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                waiting_period<after<3_months>, since_registration>,
                read_as<beijing_2026_readings::goes_by_enrolment>>> {};

struct beijing_2025
    : amend<beijing_2026,
            replacing<policy_id<"beijing-2025">, insured_year<2025>,
                      fee<430_yuan, to<beijing_2026_words::elderly>>,
                      fiscal_standard<4'350_yuan, to<beijing_2026_words::elderly>>,
                      fee<405_yuan, to<beijing_2026_words::student_or_child>>,
                      fiscal_standard<1'725_yuan, to<beijing_2026_words::student_or_child>>,
                      fee<750_yuan>, fiscal_standard<2'335_yuan>,
                      route<routes::concentrated, by_registration,
                            window<"2024-12-30", "2025-03-31">, waiting_period<from_the_start>,
                            read_as<beijing_2026_readings::goes_by_enrolment>>,
                      route<routes::late, by_registration, window<"2025-04-01", "2025-12-31">,
                            waiting_period<after<3_months>, since_registration>,
                            read_as<beijing_2026_readings::goes_by_enrolment>>>> {};

struct beijing_2023
    : amend<beijing_2025,
            replacing<policy_id<"beijing-2023">, insured_year<2023>,
                      fee<370_yuan, to<beijing_2026_words::elderly>>,
                      fiscal_standard<4'290_yuan, to<beijing_2026_words::elderly>>,
                      fee<345_yuan, to<beijing_2026_words::student_or_child>>,
                      fiscal_standard<1'665_yuan, to<beijing_2026_words::student_or_child>>,
                      fee<665_yuan>, fiscal_standard<2'295_yuan>,
                      route<routes::concentrated, by_registration,
                            window<"2022-11-01", "2023-01-31">, waiting_period<from_the_start>,
                            read_as<beijing_2026_readings::goes_by_enrolment>>,
                      route<routes::late, by_registration, window<"2023-02-01", "2023-12-31">,
                            waiting_period<after<3_months>, since_registration>,
                            read_as<beijing_2026_readings::goes_by_enrolment>>>> {};

} // namespace notices

#endif
