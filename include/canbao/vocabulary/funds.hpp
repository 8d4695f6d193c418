// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_FUNDS_HPP
#define CANBAO_VOCABULARY_FUNDS_HPP

#include <canbao/vocabulary/word.hpp>

// Who pays what people don't.
namespace canbao::inline v0_1 {

/// Who pays a subsidy, or the fiscal standard.
struct fund_kind {
    static constexpr std::uint8_t places = 32; ///< of a set
};
/// A fund; programs declare theirs by `own_fund`.
template <std::uint8_t Slot, text Code, text Name>
struct fund : detail::word<fund_kind, Slot, Code, Name> {};

/// A fund as a number, or none.
using fund_code = code_of<fund_kind>;

/// The funds that notices name, in the order of their slots: those of the published policies first.
namespace funds {

struct medical_assistance : fund<0, "medical_assistance", "医疗救助资金"> {};
struct district_finance : fund<1, "district_finance", "区财政"> {};
struct health_commission : fund<2, "health_commission", "卫健部门"> {};
struct bridging_funds : fund<3, "bridging_funds", "衔接资金、社会捐赠等"> {};
struct waiver : fund<4, "waiver", "免缴"> {};
struct treasury : fund<5, "treasury", "财政"> {};
struct central_finance : fund<6, "central_finance", "中央财政"> {};
struct provincial_finance : fund<7, "provincial_finance", "省级财政"> {};
struct city_finance : fund<8, "city_finance", "市级财政"> {};
struct county_finance : fund<9, "county_finance", "县级财政"> {};
struct town_finance : fund<10, "town_finance", "乡镇（街道）财政"> {};
struct school : fund<11, "school", "学校"> {};

/// These words.
using all = detail::word_list<medical_assistance, district_finance, health_commission,
                              bridging_funds, waiver, treasury, central_finance, provincial_finance,
                              city_finance, county_finance, town_finance, school>;

} // namespace funds

/// A fund of a linking program's own; places 0 to 19 are free.
template <std::uint8_t Place, text Code, text Name>
using own_fund = fund<funds::all::size + Place, Code, Name>;

} // namespace canbao

#endif
