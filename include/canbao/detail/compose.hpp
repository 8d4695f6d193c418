// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_COMPOSE_HPP
#define CANBAO_DETAIL_COMPOSE_HPP

#include <canbao/detail/component.hpp>
#include <canbao/lower.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/validate.hpp>

#include <boost/hana/experimental/types.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <utility>

namespace canbao::detail {

namespace hana = boost::hana;

/// Sorts components into the content: each adds itself to the list of its kind, so that the order
/// in which a policy names them does not matter (only that of the routes does, which is the order
/// of listing).
struct sort_into_content {
    template <class... Types>
    constexpr policy_content operator()(Types...) const noexcept {
        policy_content content;
        (add_component<typename Types::type>(content), ...);
        return content;
    }
};

template <class Components>
inline constexpr policy_content content_of = hana::unpack(Components{}, sort_into_content{});

template <class Components>
inline constexpr rule_table rules_of = lower(content_of<Components>);

template <class Components>
inline constexpr violations wrong_components_of = validate_content(content_of<Components>);

template <class Components>
inline constexpr findings findings_of = examine_routes(content_of<Components>,
                                                       rules_of<Components>);

/// A doubt settled in a constant evaluation of its own.
template <class Components, std::size_t I>
constexpr violations settle_one() {
    violations found;
    settle(rules_of<Components>, findings_of<Components>.open[I], found);
    return found;
}
template <class Components, std::size_t I>
inline constexpr violations settled = settle_one<Components, I>();

template <class Components, std::size_t... I>
constexpr violations settle_each(std::index_sequence<I...>) {
    violations found;
    for (const violations* one : {&settled<Components, I>...}) {
        add_settled(*one, found);
    }
    settle_after(sizeof...(I), content_of<Components>, rules_of<Components>, found);
    return found;
}

template <class Components>
constexpr violations find_violations() {
    if constexpr (!wrong_components_of<Components>.empty()) {
        return wrong_components_of<Components>;
    } else if constexpr (findings_of<Components>.open.empty()) {
        return findings_of<Components>.found;
    } else {
        return settle_each<Components>(
            std::make_index_sequence<findings_of<Components>.open.size()>{});
    }
}

/// As `validate` says, in several constant evaluations.
template <class Components>
inline constexpr violations violations_of = find_violations<Components>();

} // namespace canbao::detail

#endif
