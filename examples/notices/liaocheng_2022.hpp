// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_LIAOCHENG_2022_HPP
#define CANBAO_EXAMPLES_NOTICES_LIAOCHENG_2022_HPP

#include <canbao/canbao.hpp>

// 聊城市 2022: pupils have a window and a fee of their own, and pay as residents once they missed
// it. As the press has it, which is silent of who is aided by how much; what it leaves open stands
// as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;

namespace liaocheng_2022_readings {

struct aid_of_others
    : reading<"A-LC-AID", "Who is aided by how much is left to other rules: the report is about "
                          "the windows alone."> {};
struct covered_from_new_year
    : reading<"A-LC-COVER", "Who pays in January or February is covered from 1 January."> {};
struct school_year_from_september
    : reading<"A-LC-SCHOOL", "Who entered in 2021 and pays by school year is covered from 1 "
                             "September 2021, and to the end of 2022 as all others are."> {};

} // namespace liaocheng_2022_readings

namespace liaocheng_2022_words {

struct at_school : route_name<"at_school", "学校集中参保"> {};

} // namespace liaocheng_2022_words

struct liaocheng_2022
    : policy<policy_id<"liaocheng-2022">, insured_year<2022>, counting<civil_code>, fee<320_yuan>,
             fee<280_yuan, on_plan<plans::student>>, fiscal_standard<580_yuan>,
             delegated<to<destitute, orphan, unsupported_child, subsistence_allowance,
                          subsistence_margin, severely_disabled, monitored, returned_to_poverty>,
                       read_as<liaocheng_2022_readings::aid_of_others>>,
             route<routes::concentrated, window<"2021-11-01", "2021-12-31">>,
             route<liaocheng_2022_words::at_school, window<"2021-09-01", "2021-12-31">,
                   on_plan<plans::student>,
                   either<when<given<pupil>>, when<given<university_student>>,
                          when<given<new_student>>>>,
             route<routes::new_student, window<"2021-09-01", "2021-12-31">, on_plan<plans::student>,
                   given<new_student, school_year_student>, covers<"2021-09-01", "2022-12-31">,
                   read_as<liaocheng_2022_readings::school_year_from_september>>,
             route<routes::migrant, window<"2022-01-01", "2022-02-28">, given<migrant_worker>,
                   waiting_period<from_the_start>,
                   read_as<liaocheng_2022_readings::covered_from_new_year>>,
             route<routes::aided_after_window, window<"2022-01-01", "2022-01-31">,
                   to<destitute, orphan, unsupported_child, subsistence_allowance,
                      subsistence_margin, severely_disabled, monitored, returned_to_poverty>,
                   waiting_period<from_the_start>,
                   read_as<liaocheng_2022_readings::covered_from_new_year>>> {};

} // namespace notices

#endif
