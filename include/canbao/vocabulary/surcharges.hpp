// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_SURCHARGES_HPP
#define CANBAO_VOCABULARY_SURCHARGES_HPP

#include <canbao/units/text.hpp>

#include <string_view>

// The names of further charges.
namespace canbao::inline v0_1 {

/// The name of a charge beside the contribution: a code and what people call it. Like names of
/// routes they need no slots; a linking program declares its own:
///
///     struct accident_cover : canbao::surcharge_name<"accident_cover", "意外伤害保险"> {};
template <text Code, text Name>
struct surcharge_name {
    using kind = surcharge_name;                          ///< what tells them from words
    static constexpr std::string_view code = Code.view(); ///< such as "long_term_care"
    static constexpr std::string_view name = Name.view(); ///< such as "长期护理保险"
};

/// Charges that notices name.
namespace surcharges {

/// 长期护理保险，与居民医保一并收缴
struct long_term_care : surcharge_name<"long_term_care", "长期护理保险"> {};
/// 自愿选择的补充医疗保险
struct supplement : surcharge_name<"supplement", "补充医疗保险"> {};
/// 补缴以往年度的欠费
struct arrears : surcharge_name<"arrears", "补缴以往年度"> {};
/// 为减少变动待遇等待期而补缴的断保年度，每年按当年个人缴费标准
struct repaid_years : surcharge_name<"repaid_years", "补缴断保年度"> {};
/// 按当年个人缴费标准预缴的以后年度
struct prepaid_years : surcharge_name<"prepaid_years", "预缴以后年度"> {};

} // namespace surcharges

namespace detail {

template <text Code, text Name>
void name_of_surcharge(const surcharge_name<Code, Name>*);

template <class Name>
concept names_a_surcharge = requires(const Name* name) {
    name_of_surcharge(name);
};

} // namespace detail

} // namespace canbao

#endif
