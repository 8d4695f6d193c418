// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_COMPOSE_HPP
#define CANBAO_DETAIL_COMPOSE_HPP

#include <canbao/detail/options.hpp>
#include <canbao/lower.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/validate.hpp>

#include <boost/hana/experimental/types.hpp>
#include <boost/hana/unpack.hpp>

namespace canbao {

namespace rule {

/// What stands in a policy is a component of one.
template <class Component>
struct is_a_component {
    static_assert(sizeof(Component) == 0, "this is no component of a policy: it may be an option, "
                                          "which belongs inside a fee, subsidy or route");
};

} // namespace rule

namespace detail {

namespace hana = boost::hana;

template <class Component>
concept policy_component = requires(policy_content& content) {
    Component::add_to(content);
};

/// The rule that what stands in a policy is a component of one.
template <class Component>
using component_rule = checked<policy_component<Component>, rule::is_a_component<Component>>;

/// Sorts components into the content: each adds itself to the list of its kind, so that the order
/// in which a policy names them does not matter (only that of the routes does, which is the order
/// of listing).
struct sort_into_content {
    template <class... Types>
    constexpr policy_content operator()(Types...) const noexcept {
        policy_content content;
        (add<typename Types::type>(content), ...);
        return content;
    }

private:
    template <class Component>
    static constexpr void add(policy_content& content) noexcept {
        if constexpr (policy_component<Component>) {
            Component::add_to(content);
        }
    }
};

template <class Components>
inline constexpr policy_content content_of = hana::unpack(Components{}, sort_into_content{});

template <class Components>
inline constexpr violations violations_of = validate(content_of<Components>);

template <class Components>
inline constexpr rule_table rules_of = lower(content_of<Components>);

} // namespace detail

} // namespace canbao

#endif
