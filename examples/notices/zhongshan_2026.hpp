// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_ZHONGSHAN_2026_HPP
#define CANBAO_EXAMPLES_NOTICES_ZHONGSHAN_2026_HPP

#include <canbao/canbao.hpp>

// 中山市 2026: fees are shares of a contribution base; who enrols within the year pays by months,
// and a newborn's parents choose the month from which.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

namespace zhongshan_readings {

struct choice_of_parents
    : reading<"A-ZS-CHOICE", "Without a wish a newborn is enrolled from the month of birth."> {};
struct from_recognition
    : reading<"A-ZS-AIDED", "Who is newly recognised is covered from the month of recognition, as "
                            "that of the charge."> {};
struct students_alike
    : reading<"A-ZS-STUDENT", "Pupils, students of universities and whoever is under 18 on 1 "
                              "January pay as students do."> {};
struct school_of_the_owner
    : reading<"A-ZS-SCHOOL",
              "Whoever owns the university pays the fiscal part of its students from "
              "elsewhere; of whose funds, is not said."> {};

} // namespace zhongshan_readings

namespace zhongshan_parts {

struct pupil_moved_in : own_event<10, "pupil_moved_in", "转入学生"> {};
struct newly_disabled : own_event<11, "newly_disabled", "新办残疾证"> {};
struct talent_family : own_circumstance<10, "talent_family", "引进人才家属"> {};
struct outside_university : own_circumstance<11, "outside_university", "市外户籍大学生"> {};
struct school_owner : own_fund<0, "school_owner", "学校主办方"> {};
struct newborn_from_application : route_name<"newborn_from_application", "新生儿按申请月参保"> {};
struct in_the_year : route_name<"in_the_year", "年度中途参保"> {};
struct newly_aided : route_name<"newly_aided", "新认定困难人员"> {};

struct student : people<"student", "学生等",
                        either<when<given<pupil>>, when<given<university_student>>,
                               when<given<outside_university>>, when<aged_under<18>>>> {};
struct local_resident : people<"local_resident", "本市户籍居民", given<local_household>> {};
struct local_student : people<"local_student", "本市户籍学生等", given<local_household>,
                              either<when<given<pupil>>, when<given<university_student>>,
                                     when<given<outside_university>>, when<aged_under<18>>>> {};
struct non_local_student
    : people<"non_local_student", "市外户籍大学生等", given<outside_university>> {};

inline constexpr fen contribution_base = 57'840_yuan;
inline constexpr fen treasury_base = 65'040_yuan;

} // namespace zhongshan_parts

struct zhongshan_2026
    : policy<policy_id<"zhongshan-2026">, insured_year<2026>, counting<civil_code>,
             age_on<"2026-01-01", read_as<zhongshan_readings::students_alike>>,
             notice<"中山市医疗保障局（2025-08-19）", issued<"2025-08-19">>,
             fee<share_of<zhongshan_parts::contribution_base, basis_points<140>>, tier<1>>,
             fee<share_of<zhongshan_parts::contribution_base, basis_points<100>>, tier<1>,
                 to<zhongshan_parts::student>>,
             fee<share_of<zhongshan_parts::contribution_base, basis_points<390>>, tier<2>,
                 to<zhongshan_parts::local_resident>>,
             fee<share_of<zhongshan_parts::contribution_base, basis_points<350>>, tier<2>,
                 to<zhongshan_parts::local_student>>,
             lowest_fee_applies,
             fiscal_standard<share_of<zhongshan_parts::treasury_base, basis_points<120>>,
                             paid_by<share<city_finance, percent<50>>, rest<town_finance>>>,
             fiscal_standard<share_of<zhongshan_parts::treasury_base, basis_points<120>>,
                             to<zhongshan_parts::non_local_student>,
                             paid_by<zhongshan_parts::school_owner>,
                             read_as<zhongshan_readings::school_of_the_owner>>,
             delegated<to<destitute, orphan, unsupported_child, subsistence_allowance,
                          subsistence_margin, severely_disabled>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<zhongshan_parts::in_the_year, open_in_insured_year, prorated<since_payment>,
                   waiting_period<next_month>,
                   either<when<upon<zhongshan_parts::newly_disabled, release, discharge, moved_in,
                                    zhongshan_parts::pupil_moved_in, employee_lapse>>,
                          when<given<zhongshan_parts::talent_family>>>,
                   section<"1", "2">>,
             route<routes::newborn, within<6_months, birth>, event_in_insured_year,
                   prorated<since_event>, waiting_period<from_event>, section<"3">,
                   read_as<zhongshan_readings::choice_of_parents>>,
             route<zhongshan_parts::newborn_from_application, within<6_months, birth>,
                   event_in_insured_year, on_request, prorated<since_payment>,
                   waiting_period<next_month>, section<"3">,
                   read_as<zhongshan_readings::choice_of_parents>>,
             route<zhongshan_parts::newly_aided, upon<recognition>, event_in_insured_year,
                   open_in_insured_year, prorated<since_event>,
                   waiting_period<this_month, since_event>, section<"4">,
                   read_as<zhongshan_readings::from_recognition>>,
             refunds_before_cover<>> {};

} // namespace notices

#endif
