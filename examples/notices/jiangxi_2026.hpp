// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_JIANGXI_2026_HPP
#define CANBAO_EXAMPLES_NOTICES_JIANGXI_2026_HPP

#include <canbao/canbao.hpp>

// 江西省 2026: whoever was born since 2024 is paid for by the treasury, and students of the
// province's universities in part. As the press has it; what it leaves open stands as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

namespace jiangxi_2026_readings {

struct kinds_of_the_province
    : reading<"A-JX-KINDS", "Who is aided in full and who by a fixed amount is read as in the "
                            "province's other rules; the report names the two kinds of aid."> {};
struct medical_assistance_pays
    : reading<"A-JX-FUND", "The report names no fund for the aid of categories: it is medical "
                           "assistance."> {};
struct national_standard
    : reading<"A-JX-FISCAL", "The fiscal standard is the national one, 700 yuan."> {};
struct stated_kind_gives
    : reading<"A-JX-EQUAL", "Of equal aid that of a category is given before that of an age."> {};
struct newborns_as_in_2025
    : reading<"A-JX-BIRTH", "Newborns have 90 days, and until they are one year old no wait, as "
                            "reported of 2025."> {};
struct confirmed
    : reading<"A-JX-CONFIRM", "Whoever was born since 2024 is taken as confirmed for the year."> {};

} // namespace jiangxi_2026_readings

namespace jiangxi_2026_words {

/// The calendar year of birth and the two after it.
struct born_since_2024
    : people<"born_since_2024", "2024年1月1日及以后出生", born_from<year_before_last<1, 1>>> {};
struct student_in_jiangxi
    : people<"student_in_jiangxi", "江西高校大学生", given<university_student>> {};
struct first_year_of_life : route_name<"first_year_of_life", "一周岁内参保"> {};

} // namespace jiangxi_2026_words

struct jiangxi_2026
    : policy<
          policy_id<"jiangxi-2026">, insured_year<2026>, counting<civil_code>,
          fee<400_yuan, section<"1">>,
          fiscal_standard<700_yuan, read_as<jiangxi_2026_readings::national_standard>>,
          equal_aid<by_vocabulary, read_as<jiangxi_2026_readings::stated_kind_gives>>,
          subsidy<in_full, to<destitute, orphan>, paid_by<medical_assistance>, section<"1">,
                  read_as<jiangxi_2026_readings::kinds_of_the_province,
                          jiangxi_2026_readings::medical_assistance_pays>>,
          subsidy<leaving<80_yuan>, to<subsistence_allowance, returned_to_poverty, monitored>,
                  paid_by<medical_assistance>, section<"1">,
                  read_as<jiangxi_2026_readings::kinds_of_the_province,
                          jiangxi_2026_readings::medical_assistance_pays>>,
          subsidy<amounts<200_yuan>, to<jiangxi_2026_words::student_in_jiangxi>, paid_by<treasury>,
                  section<"1">>,
          subsidy<in_full, to<jiangxi_2026_words::born_since_2024>, paid_by<treasury>, section<"1">,
                  read_as<jiangxi_2026_readings::confirmed>>,
          route<routes::concentrated, window<"2025-10-15", "2025-12-31">, section<"2">>,
          route<routes::early_year, window<"2026-01-01", "2026-02-28">,
                waiting_period<after<0_days>>, section<"2">>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                read_as<jiangxi_2026_readings::newborns_as_in_2025>>,
          route<jiangxi_2026_words::first_year_of_life, within<12_months, birth>,
                waiting_period<after<0_days>>, read_as<jiangxi_2026_readings::newborns_as_in_2025>>,
          route<routes::late, window<"2026-03-01", "2026-12-31">, waiting_period<after<3_months>>,
                section<"2">>> {};

} // namespace notices

#endif
