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
inline constexpr violations violations_of = validate(content_of<Components>);

template <class Components>
inline constexpr rule_table rules_of = lower(content_of<Components>);

} // namespace canbao::detail

#endif
