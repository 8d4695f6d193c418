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

#include <cstddef>
#include <utility>

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
inline constexpr rule_table rules_of = lower(content_of<Components>);

template <class Components>
inline constexpr violations wrong_components_of = validate_components(content_of<Components>);

template <class Components>
inline constexpr findings findings_of = examine_routes(content_of<Components>,
                                                       rules_of<Components>);

/// A doubt settled in a constant evaluation of its own.
template <class Components, std::size_t I>
inline constexpr violations settled = [] {
    violations found;
    settle(rules_of<Components>, findings_of<Components>.open[I], found);
    return found;
}();

template <class Components>
constexpr violations find_violations() noexcept {
    if constexpr (!wrong_components_of<Components>.empty()) {
        return wrong_components_of<Components>;
    } else {
        violations found = findings_of<Components>.found;
        const auto add = [&found](const violations& more) {
            for (const violation& one : more) {
                report(found, one);
            }
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (add(settled<Components, I>), ...);
        }
        (std::make_index_sequence<findings_of<Components>.open.size()>{});
        return found;
    }
}

/// As `validate` says, in several constant evaluations.
template <class Components>
inline constexpr violations violations_of = find_violations<Components>();

} // namespace detail

} // namespace canbao

#endif
