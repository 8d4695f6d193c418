// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_COMPONENT_KEY_HPP
#define CANBAO_POLICY_COMPONENT_KEY_HPP

#include <canbao/policy/compose.hpp>

#include <boost/hana/experimental/types.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

// By what an amendment finds the component that another one replaces.
namespace canbao::inline v0_1::detail {

/// What a component is about, whatever it says of it: the fee of a plan and tier, the route of a
/// name. An amendment finds a policy's components by it.
struct component_key {
    component_kind kind = component_kind::none;
    std::uint32_t whom = 0; ///< categories or circumstances
    std::uint32_t plans = 0;
    std::int32_t which = 0; ///< a tier or a day
    std::string_view name{};

    friend constexpr bool operator==(const component_key&, const component_key&) = default;
};

constexpr component_key key_in(const policy_content& content) noexcept {
    using enum component_kind;
    for (const fee_term& one : content.fees) {
        return {.kind = fee, .plans = std::uint32_t{1} << one.plan, .which = one.tier};
    }
    for (const subsidy_term& one : content.subsidies) {
        return {.kind = subsidy, .whom = one.categories, .plans = one.plans, .which = one.tier};
    }
    for (const delegation_term& one : content.delegations) {
        return {.kind = delegation, .whom = one.categories};
    }
    for (const recognition_term& one : content.recognitions) {
        return {.kind = recognition, .whom = one.circumstances_all};
    }
    for (const claim_term& one : content.claims) {
        return {.kind = claim, .whom = one.opening.asks.circumstances_all};
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
