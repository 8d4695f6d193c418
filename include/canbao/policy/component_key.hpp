// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_COMPONENT_KEY_HPP
#define CANBAO_POLICY_COMPONENT_KEY_HPP

#include <canbao/policy/compose.hpp>

#include <boost/hana/experimental/types.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

// By what an amendment finds the component that another one replaces.
namespace canbao::inline v0_1::detail {

/// What a component is about, whatever it says of it: the fee of a plan and tier, the route of a
/// name. An amendment finds a policy's components by it.
struct component_key {
    component_kind kind = component_kind::none;
    std::uint64_t whom = 0;          ///< categories and groups
    std::uint64_t circumstances = 0; ///< where it holds
    std::uint32_t plans = 0;
    std::int32_t which = 0; ///< a tier or a day
    std::string_view name{};
    bounded<std::string_view, 16> groups{}; ///< codes of groups that it is for

    friend constexpr bool operator==(const component_key&, const component_key&) = default;
};

constexpr component_key key_beside_groups(const policy_content& content) noexcept {
    using enum component_kind;
    for (const fee_term& one : content.fees) {
        return {.kind = fee,
                .whom = one.people,
                .plans = std::uint32_t{1} << one.plan,
                .which = one.tier};
    }
    for (const fiscal_term& one : content.fiscal_standards) {
        return {.kind = fiscal_standard, .whom = one.people};
    }
    for (const surcharge_term& one : content.surcharges) {
        return {.kind = surcharge,
                .whom = one.people,
                .plans = one.plans,
                .which = one.tier,
                .name = one.name.code};
    }
    for (const auto* const years : {&content.repaid_years, &content.prepaid_years}) {
        for (const yearly_term& one : *years) {
            return {.kind = surcharge, .name = one.name.code};
        }
    }
    for (const subsidy_term& one : content.subsidies) {
        return {.kind = subsidy, .whom = one.categories, .plans = one.plans, .which = one.tier};
    }
    for (const delegation_term& one : content.delegations) {
        return {.kind = delegation, .whom = one.categories};
    }
    for (const recognition_term& one : content.recognitions) {
        return {
            .kind = recognition, .whom = one.categories, .circumstances = one.circumstances_all};
    }
    for (const claim_term& one : content.claims) {
        return {.kind = claim, .circumstances = one.opening.asks.circumstances_all};
    }
    for (const route_term& one : content.routes) {
        return {.kind = route, .name = one.name.code};
    }
    for (const extension_term& one : content.extensions) {
        return {.kind = extension, .which = one.old_last_day.days};
    }
    for (const label& one : content.readings) {
        return {.kind = reading, .name = one.code};
    }
    return {};
}

/// The key of the one component of a content. Of the groups that it names those count that it is
/// for; their bits may be others in the policy, so that their codes stand for them, in order.
constexpr component_key key_in(const policy_content& content) noexcept {
    component_key key = key_beside_groups(content);
    for (std::size_t place = 0; place < content.people.size(); ++place) {
        const std::uint64_t bit = std::uint64_t{1} << (rule_table::first_group + place);
        const std::string_view code = content.people[place].word.code;
        if ((key.whom & bit) != 0 &&
            std::find(key.groups.begin(), key.groups.end(), code) == key.groups.end()) {
            key.groups.push_back(code);
        }
        key.whom &= ~bit;
    }
    std::sort(key.groups.begin(), key.groups.end());
    return key;
}

template <class Component>
inline constexpr component_key
    key_of = key_in(content_of<boost::hana::experimental::types<Component>>);
template <class Component>
    requires requires {
        { Component::about } -> std::same_as<const component_kind&>;
    }
inline constexpr component_key key_of<Component> = {.kind = Component::about};

} // namespace canbao::detail

#endif
