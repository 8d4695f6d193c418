// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_FUNDS_HPP
#define CANBAO_VOCABULARY_FUNDS_HPP

#include <canbao/vocabulary/word.hpp>

namespace canbao::inline v0_1 {

/// Who pays a subsidy.
struct fund_kind {};
/// A fund; programs declare theirs by `own_fund`.
template <std::uint8_t Slot, text Code, text Name>
struct fund : detail::word<fund_kind, Slot, Code, Name> {};

/// A fund as a number, or none.
using fund_code = code_of<fund_kind>;

/// The funds that the published notices use, in the order of their slots.
namespace funds {

struct medical_assistance : fund<0, "medical_assistance", "医疗救助资金"> {};
struct district_finance : fund<1, "district_finance", "区财政"> {};
struct health_commission : fund<2, "health_commission", "卫健部门"> {};
struct bridging_funds : fund<3, "bridging_funds", "衔接资金、社会捐赠等"> {};
struct waiver : fund<4, "waiver", "免缴"> {};

/// These words.
using all = detail::word_list<medical_assistance, district_finance, health_commission,
                              bridging_funds, waiver>;

} // namespace funds

/// A fund of a linking program's own; places 0 to 26 are free.
template <std::uint8_t Place, text Code, text Name>
using own_fund = fund<funds::all::size + Place, Code, Name>;

} // namespace canbao

#endif
