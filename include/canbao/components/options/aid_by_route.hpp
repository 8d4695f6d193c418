// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_AID_BY_ROUTE_HPP
#define CANBAO_COMPONENTS_OPTIONS_AID_BY_ROUTE_HPP

#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>

#include <cstdint>

// Whose aid counts on a route.
namespace canbao::inline v0_1 {

/// On a route: only the aid of these categories and groups counts, that of all others is not given
/// on it (动态参保不享受参保资助，孤儿、事实无人抚养未成年人除外).
///
///     route<routes::late_full, …, aid_only<orphan, unsupported_child>>
template <class... Categories>
struct aid_only {
    static constexpr detail::subject about = detail::subject::aid;
    using breaks = detail::first_broken<detail::list_check<aid_only, Categories...>,
                                        detail::people_check<Categories>...,
                                        detail::people_breaks<Categories>...>;

    static constexpr void apply(route_term& route) noexcept {
        route.limits_aid = true;
        route.aided = detail::bits_of<category_kind, Categories...>();
    }
    /// Adds the bits of groups in a policy.
    static constexpr void add_groups(route_term& route, policy_content& content) noexcept {
        route.aided |= (std::uint64_t{0} | ... | detail::group_bits<Categories>(content));
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<category_kind, Categories...>(content);
    }
};

/// On a route: no aid is given on it, whoever takes it.
struct without_aid {
    static constexpr detail::subject about = detail::subject::aid;
    static constexpr void apply(route_term& route) noexcept { route.limits_aid = true; }
};

} // namespace canbao

#endif
