// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_ROUTES_HPP
#define CANBAO_VOCABULARY_ROUTES_HPP

#include <canbao/units/text.hpp>

#include <string_view>

// The names of routes.
namespace canbao::inline v0_1 {

/// The name of an enrolment route: a code and what people call it. A policy numbers its own routes
/// in the order of listing, so that names need no slots; a linking program declares its own:
///
///     struct flood_relief : canbao::route_name<"flood_relief", "灾后补缴"> {};
template <text Code, text Name>
struct route_name {
    using kind = route_name;                              ///< what tells routes from words
    static constexpr std::string_view code = Code.view(); ///< such as "newborn"
    static constexpr std::string_view name = Name.view(); ///< such as "新生儿"
};

/// The routes of the published notices.
namespace routes {

struct concentrated : route_name<"concentrated", "集中参保"> {};
struct new_student : route_name<"new_student", "新入学学生"> {};
struct extended : route_name<"extended", "延长集中期"> {};
struct newborn : route_name<"newborn", "新生儿"> {};
struct institution : route_name<"institution", "福利机构接收"> {};
struct employee_lapse : route_name<"employee_lapse", "职工医保断保"> {};
struct from_payment : route_name<"from_payment", "缴费即享"> {};
struct hardship_objective : route_name<"hardship_objective", "困难群众客观漏保"> {};
struct late : route_name<"late", "逾期参保"> {};
struct late_full : route_name<"late_full", "逾期全额"> {};
struct claim_at_household : route_name<"claim_at_household", "户籍地资助"> {};
struct school_year : route_name<"school_year", "学年参保"> {};
struct early_year : route_name<"early_year", "年初补缴"> {};
struct spring : route_name<"spring", "春季补缴"> {};
struct summer : route_name<"summer", "夏季全额"> {};
struct low_income_second_half : route_name<"low_income_second_half", "低收入人口下半年"> {};
struct stably_lifted_second_half : route_name<"stably_lifted_second_half", "稳定脱贫下半年"> {};
struct migrant : route_name<"migrant", "外出务工返乡"> {};
struct newborn_late : route_name<"newborn_late", "新生儿逾期"> {};
struct aided_after_window : route_name<"aided_after_window", "救助对象补参"> {};
struct transfer : route_name<"transfer", "制度衔接"> {};
struct transfer_late : route_name<"transfer_late", "逾期衔接"> {};
struct newborn_waived : route_name<"newborn_waived", "新生儿免缴"> {};
struct newborn_waived_late : route_name<"newborn_waived_late", "新生儿逾期免缴"> {};
struct late_continuing : route_name<"late_continuing", "逾期续保"> {};
struct late_interrupted : route_name<"late_interrupted", "逾期断保"> {};

} // namespace routes

} // namespace canbao

#endif
