// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_LINYI_2023_HPP
#define CANBAO_EXAMPLES_NOTICES_LINYI_2023_HPP

#include <canbao/canbao.hpp>

// 临沂市 2023: two funds pay the aid of one person. As the press has it, put together from what was
// reported of several years; what each report leaves open stands as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::events;
using namespace canbao::funds;

namespace linyi_2023_readings {

struct window_as_later
    : reading<"A-LY23-WINDOW", "The window begins on 10 October, as that of 2026 does, and ends "
                               "with the year, as that of 2020 did."> {};
struct late_as_in_2020
    : reading<"A-LY23-LATE", "Who pays after the window waits 30 days; from March on the fiscal "
                             "part is paid too. So the report of 2020."> {};
struct newborns_as_in_2021
    : reading<"A-LY23-BIRTH", "Newborns have six months, as in 2021; later they enrol as others "
                              "do, and pay the fiscal part from March on."> {};
struct national_standard
    : reading<"A-LY23-FISCAL", "The fiscal standard is the national one, 640 yuan."> {};
struct destitute_first
    : reading<"A-LY23-EQUAL", "Who is destitute and of another kind, too, is aided as destitute."> {
};

struct county_aids_the_old
    : reading<"A-LY23-OLD",
              "The county aids who is 70 or older, as in 2021; by how much is left to "
              "it. The day of the age is 1 January of the insured year."> {};

} // namespace linyi_2023_readings

namespace linyi_2023_words {

struct from_70 : people<"from_70", "70周岁以上居民", aged_from<70>> {};

} // namespace linyi_2023_words

struct linyi_2023
    : policy<policy_id<"linyi-2023">, insured_year<2023>, counting<civil_code>,
             age_on<this_year<1, 1>, read_as<linyi_2023_readings::county_aids_the_old>>,
             fee<350_yuan>,
             fiscal_standard<640_yuan, read_as<linyi_2023_readings::national_standard>>,
             subsidy<in_full, to<destitute>, paid_by<medical_assistance>,
                     takes_precedence_over<subsistence_allowance>,
                     read_as<linyi_2023_readings::destitute_first>>,
             subsidy<in_full,
                     to<subsistence_allowance, returned_to_poverty, subsistence_margin, monitored>,
                     paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>>,
             delegated<to<linyi_2023_words::from_70>,
                       read_as<linyi_2023_readings::county_aids_the_old>>,
             route<routes::concentrated, window<"2022-10-10", "2022-12-31">,
                   read_as<linyi_2023_readings::window_as_later>>,
             route<routes::newborn, within<6_months, birth>, waiting_period<from_event>,
                   read_as<linyi_2023_readings::newborns_as_in_2021>>,
             route<routes::early_year, window<"2023-01-01", "2023-02-28">,
                   waiting_period<after<30_days>>, read_as<linyi_2023_readings::late_as_in_2020>>,
             route<routes::late_full, window<"2023-03-01", "2023-12-31">, charges<full_funding>,
                   waiting_period<after<30_days>>, read_as<linyi_2023_readings::late_as_in_2020>>> {
};

} // namespace notices

#endif
