// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PRECEDENCE_HPP
#define CANBAO_COMPONENTS_OPTIONS_PRECEDENCE_HPP

#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/vocabulary/routes.hpp>

#include <concepts>
#include <string_view>

// What goes before what, where two are equally favourable.
namespace canbao::inline v0_1 {

namespace detail {

/// Words have slots, names of routes and groups have none.
template <class Name>
concept route_name_like = requires {
    { Name::code } -> std::convertible_to<std::string_view>;
    { Name::name } -> std::convertible_to<std::string_view>;
}
&&!requires {
    Name::slot;
}
&&!word_of<Name, group_kind>;

template <class Name>
using route_name_check = checked<route_name_like<Name>, rule::known_route<Name>>;

/// What a subsidy may take precedence over: what a category or a group gets, or what
/// a fund pays.
template <class Word>
concept names_aid = names_people<Word> || word_of<Word, fund_kind>;

template <class Other>
using precedence_check =
    checked<names_aid<Other> || route_name_like<Other>, rule::known_route<Other>>;

} // namespace detail

/// Says that the route is the one to take where others, listed later, are equally favourable and
/// yet give something else (another fund pays, say). Without it that only the order of listing
/// decides there is a build error (docs/design.md, Cells).
///
///     route<routes::newborn_waived, …, takes_precedence_over<routes::newborn>>
///
/// In a subsidy: that it is given rather than equal aid that a category named gets, or a fund named
/// pays.
///
///     subsidy<in_full, to<entitled_group>, paid_by<district_finance>,
///             takes_precedence_over<medical_assistance>>
template <class... Others>
struct takes_precedence_over {
    static constexpr detail::subject about = detail::subject::precedence;
    /// Whether it is about subsidies.
    static constexpr bool is_of_aid = (detail::names_aid<Others> || ...);
    /// Whether there is one, and no more than a route takes.
    static constexpr bool are_few = sizeof...(Others) >= 1 && (is_of_aid || sizeof...(Others) <= 4);
    using breaks = detail::first_broken<
        detail::checked<are_few, rule::precedence_is_over_few<int{sizeof...(Others)}>>,
        detail::precedence_check<Others>...>;

    static constexpr void apply([[maybe_unused]] route_term& route) noexcept requires(!is_of_aid) {
        if constexpr ((detail::route_name_like<Others> && ...)) {
            (route.before.push_back(Others::code), ...);
        }
    }
    static constexpr void apply(subsidy_term& subsidy) noexcept
        requires(detail::names_aid<Others>&&...) {
        subsidy.before_categories = detail::bits_of<category_kind, Others...>();
        subsidy.before_funds = static_cast<std::uint32_t>(detail::bits_of<fund_kind, Others...>());
    }
    /// Of groups only the policy knows the bits.
    static constexpr void add_groups(subsidy_term& subsidy, policy_content& content) noexcept {
        subsidy.before_categories |= (std::uint64_t{0} | ... | detail::group_bits<Others>(content));
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<category_kind, Others...>(content);
        detail::record_own_words<fund_kind, Others...>(content);
    }
};

} // namespace canbao

#endif
