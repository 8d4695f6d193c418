// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_EVENTS_HPP
#define CANBAO_VOCABULARY_EVENTS_HPP

#include <canbao/vocabulary/word.hpp>

// What happens to people and opens routes to them.
namespace canbao::inline v0_1 {

/// A dated event that opens a special route.
struct event_kind {
    static constexpr std::uint8_t places = 32; ///< of a set
};
/// An event; programs declare theirs by `own_event`.
template <std::uint8_t Slot, text Code, text Name>
struct event : detail::word<event_kind, Slot, Code, Name> {};

/// An event as a number, or none.
using event_code = code_of<event_kind>;
/// Events as a mask.
using event_set = set_of<event_kind>;

/// The events that the published notices use, in the order of their slots.
namespace events {

struct birth : event<0, "birth", "出生"> {};
/// 职工医保断保; the day of the event is the first day without cover.
struct employee_lapse : event<1, "employee_lapse", "职工医保断保"> {};
struct institution_entry : event<2, "institution_entry", "儿童福利机构接收"> {};
struct discharge : event<3, "discharge", "退役/复转"> {};
struct spouse_discharge : event<4, "spouse_discharge", "随军未就业配偶退出军队保障"> {};
struct release : event<5, "release", "刑满释放"> {};
struct moved_in : event<6, "moved_in", "新迁入户口"> {};
struct new_employment : event<7, "new_employment", "新就业形态初次参保"> {};
struct graduate_unemployed : event<8, "graduate_unemployed", "未及时就业的应届毕业生"> {};
/// The day on which a category was recognised, where that opens a route.
struct recognition : event<9, "recognition", "新认定为救助对象"> {};

/// These words.
using all = detail::word_list<birth, employee_lapse, institution_entry, discharge, spouse_discharge,
                              release, moved_in, new_employment, graduate_unemployed, recognition>;

} // namespace events

/// An event of a linking program's own; places 0 to 21 are free.
template <std::uint8_t Place, text Code, text Name>
using own_event = event<events::all::size + Place, Code, Name>;

} // namespace canbao

#endif
