// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_COMPONENT_HPP
#define CANBAO_DETAIL_COMPONENT_HPP

#include <canbao/detail/checked.hpp>
#include <canbao/policy_content.hpp>

#include <type_traits>

namespace canbao::inline v0_1::detail {

template <class Component>
concept policy_component = requires(policy_content& content) {
    Component::add_to(content);
};

/// The first rule about types that a component breaks, the first being that it is one.
template <class Component>
using component_rule = std::conditional_t<policy_component<Component>, breaks_of<Component>,
                                          rule::is_a_component<Component>>;

template <class Component>
constexpr void add_component(policy_content& content) noexcept {
    if constexpr (policy_component<Component>) {
        Component::add_to(content);
    }
}

} // namespace canbao::detail

#endif
