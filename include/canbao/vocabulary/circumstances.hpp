// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_CIRCUMSTANCES_HPP
#define CANBAO_VOCABULARY_CIRCUMSTANCES_HPP

#include <canbao/vocabulary/word.hpp>

// Facts that routes ask for, or that exclude from them.
namespace canbao::inline v0_1 {

/// An undated fact about the applicant or the area.
struct circumstance_kind {
    static constexpr std::uint8_t places = 64; ///< of a set
};
/// A circumstance; programs declare theirs by `own_circumstance`.
template <std::uint8_t Slot, text Code, text Name>
struct circumstance : detail::word<circumstance_kind, Slot, Code, Name> {};

/// A circumstance as a number, or none.
using circumstance_code = code_of<circumstance_kind>;
/// Circumstances as a mask.
using circumstance_set = set_of<circumstance_kind>;

/// The circumstances that the published notices use, in the order of their slots.
namespace circumstances {

struct objective_miss : circumstance<0, "objective_miss", "经核实因客观原因未在集中期参保"> {};
struct area_extension : circumstance<1, "area_extension", "统筹地区获准延长集中期"> {};
struct migrant_worker : circumstance<2, "migrant_worker", "外出务工"> {};
struct school_year_student : circumstance<3, "school_year_student", "按学年在校参保的大学生"> {};
struct graduating : circumstance<4, "graduating", "当年毕业"> {};
struct new_student : circumstance<5, "new_student", "新入学大中专学生"> {};
struct local_household : circumstance<6, "local_household", "本地户籍"> {};
struct insured_last_year : circumstance<7, "insured_last_year", "上年度在本地参保缴费"> {};
struct parent_insured : circumstance<8, "parent_insured", "父母一方在本地参保"> {};
struct insured_elsewhere : circumstance<9, "insured_elsewhere", "已在异地参加居民医保"> {};
struct employee_insured : circumstance<10, "employee_insured", "已参加职工医保"> {};
struct female : circumstance<11, "female", "女性"> {};
/// Not whoever is not `female`: an unknown sex is neither.
struct male : circumstance<12, "male", "男性"> {};
struct pupil : circumstance<13, "pupil", "在校学生"> {};
struct university_student : circumstance<14, "university_student", "大学生"> {};
struct residence_permit : circumstance<15, "residence_permit", "持居住证"> {};
struct first_enrolment : circumstance<16, "first_enrolment", "首次参保"> {};

/// These words.
using all = detail::word_list<objective_miss, area_extension, migrant_worker, school_year_student,
                              graduating, new_student, local_household, insured_last_year,
                              parent_insured, insured_elsewhere, employee_insured, female, male,
                              pupil, university_student, residence_permit, first_enrolment>;

} // namespace circumstances

/// A circumstance of a linking program's own; places 0 to 46 are free.
template <std::uint8_t Place, text Code, text Name>
using own_circumstance = circumstance<circumstances::all::size + Place, Code, Name>;

} // namespace canbao

#endif
