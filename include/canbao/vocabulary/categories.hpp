// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_CATEGORIES_HPP
#define CANBAO_VOCABULARY_CATEGORIES_HPP

#include <canbao/vocabulary/word.hpp>

// Whom notices aid.
namespace canbao::inline v0_1 {

/// An identity that gives a right to aid (a category of assisted persons). The order of slots
/// settles ties: of two equal subsidies the one for the lower slot is given.
struct category_kind {
    static constexpr std::uint8_t places = 48; ///< of a set; those above are of groups (see people)
};
/// A category; programs declare theirs by `own_category`.
template <std::uint8_t Slot, text Code, text Name>
struct category : detail::word<category_kind, Slot, Code, Name> {};

/// A category as a number, or none.
using category_code = code_of<category_kind>;
/// Categories as a mask.
using category_set = set_of<category_kind>;

/// The categories that the published notices use, in the order of their slots.
namespace categories {

/// 特困人员（特困供养人员，城市"三无"、农村五保）
struct destitute : category<0, "destitute", "特困人员"> {};
/// 孤儿（含社会散居孤儿）
struct orphan : category<1, "orphan", "孤儿"> {};
struct unsupported_child : category<2, "unsupported_child", "事实无人抚养儿童"> {};
/// 重度残疾人（1—2级）
struct severely_disabled : category<3, "severely_disabled", "重度残疾人"> {};
/// 最低生活保障对象（低保）
struct subsistence_allowance : category<4, "subsistence_allowance", "最低生活保障对象"> {};
struct subsistence_margin : category<5, "subsistence_margin", "最低生活保障边缘家庭成员"> {};
/// 防止返贫监测对象（脱贫不稳定、边缘易致贫、突发严重困难）
struct monitored : category<6, "monitored", "防止返贫监测对象"> {};
struct returned_to_poverty : category<7, "returned_to_poverty", "返贫致贫人口"> {};
struct stably_lifted : category<8, "stably_lifted", "稳定脱贫人口"> {};
/// 重点优抚对象（在乡，不含1—6级残疾军人）
struct entitled_group : category<9, "entitled_group", "重点优抚对象"> {};
struct entitled_hardship : category<10, "entitled_hardship", "特困优抚对象"> {};
struct demobilised_veteran : category<11, "demobilised_veteran", "在乡老复员军人"> {};
struct work_incapacitated : category<12, "work_incapacitated", "丧失劳动能力的残疾人"> {};
struct mental_disorder : category<13, "mental_disorder", "严重精神障碍患者"> {};
struct family_planning_reward : category<14, "family_planning_reward", "计划生育奖励扶助人员"> {};
struct family_planning_special : category<15, "family_planning_special", "计划生育特别扶助人员"> {};
/// 特别扶助人员的残疾（伤残）子女
struct family_planning_special_child
    : category<16, "family_planning_special_child", "特别扶助人员的残疾子女"> {};
struct family_planning_complication
    : category<17, "family_planning_complication", "计划生育手术并发症人员"> {};
struct family_planning_hardship
    : category<18, "family_planning_hardship", "计划生育特殊困难家庭成员"> {};
/// 家庭经济困难大学生（名单内院校）
struct needy_student : category<19, "needy_student", "家庭经济困难大学生"> {};
struct hardship_veteran : category<20, "hardship_veteran", "困难退役军人"> {};
struct child_in_difficulty : category<21, "child_in_difficulty", "困境儿童"> {};
struct local_hardship : category<22, "local_hardship", "区县原定的其他困难人员"> {};

/// These words.
using all =
    detail::word_list<destitute, orphan, unsupported_child, severely_disabled,
                      subsistence_allowance, subsistence_margin, monitored, returned_to_poverty,
                      stably_lifted, entitled_group, entitled_hardship, demobilised_veteran,
                      work_incapacitated, mental_disorder, family_planning_reward,
                      family_planning_special, family_planning_special_child,
                      family_planning_complication, family_planning_hardship, needy_student,
                      hardship_veteran, child_in_difficulty, local_hardship>;

} // namespace categories

/// A category of a linking program's own; places 0 to 24 are free.
template <std::uint8_t Place, text Code, text Name>
using own_category = category<categories::all::size + Place, Code, Name>;

} // namespace canbao

#endif
