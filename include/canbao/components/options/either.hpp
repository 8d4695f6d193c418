// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_EITHER_HPP
#define CANBAO_COMPONENTS_OPTIONS_EITHER_HPP

#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/rules/types.hpp>

// Alternatives: sets of conditions of which any is enough.
namespace canbao::inline v0_1 {

/// One of several sets of conditions under which a route is open, or somebody is of a group; see
/// `either`.
template <class... Options>
struct when {
    using breaks = detail::first_broken<detail::breaks_of<Options>...>;
    static constexpr void describe(opening_term& opening, policy_content& content) noexcept {
        detail::apply_options<Options...>(opening, opening.asks, content);
        detail::add_groups<Options...>(content, opening.asks);
    }
};

/// Alternatives: the route is open, or somebody is of a group, where any of them holds, each
/// together with what stands beside them. Of a route each may also name its own waiting and benefit
/// period.
///
///     either<when<upon<moved_in>, event_in_insured_year>, when<later_than<90_days, birth>>>
template <class... Alternatives>
struct either {
    using breaks = detail::first_broken<
        detail::checked<sizeof...(Alternatives) >= 2,
                        rule::alternatives_are_several<int{sizeof...(Alternatives)}, 1>>,
        detail::breaks_of<Alternatives>...>;
};

namespace detail {

template <class Option>
inline constexpr bool is_either = false;
template <class... Alternatives>
inline constexpr bool is_either<either<Alternatives...>> = true;

/// The rule that alternatives stand in one `either`.
template <class... Options>
using one_list_check =
    checked<(0 + ... + int{is_either<Options>}) <= 1,
            rule::alternatives_are_several<2, (0 + ... + int{is_either<Options>})>>;

/// The rule that an alternative is about nothing twice, nor about what an option beside it is
/// about: the one would replace the other.
template <class Component, class Option, class... Beside>
struct alternative_check_of {
    using type = rule::kept;
};
template <class Component, class... Options, class... Beside>
struct alternative_check_of<Component, when<Options...>, Beside...> {
    using type = once_check<Component, Beside..., Options...>;
};
template <class Component, class... Alternatives, class... Beside>
struct alternative_check_of<Component, either<Alternatives...>, Beside...> {
    using type =
        first_broken<typename alternative_check_of<Component, Alternatives, Beside...>::type...>;
};
template <class Component, class... Options>
using alternatives_check =
    first_broken<typename alternative_check_of<Component, Options, Options...>::type...>;

/// The rule that an option, or each option of alternatives, says something about a component's
/// targets.
template <class Component, class Option, class... Targets>
struct either_check_of {
    using type = option_check<Component, Option, Targets...>;
};
template <class Component, class... Options, class... Targets>
struct either_check_of<Component, when<Options...>, Targets...> {
    template <class Option>
    using check = option_check<Component, Option, Targets...>;
    using type = first_broken<check<Options>...>;
};
template <class Component, class... Alternatives, class... Targets>
struct either_check_of<Component, either<Alternatives...>, Targets...> {
    template <class Alternative>
    using check = typename either_check_of<Component, Alternative, Targets...>::type;
    using type = first_broken<check<Alternatives>...>;
};
template <class Component, class Option, class... Targets>
using either_check = typename either_check_of<Component, Option, Targets...>::type;

} // namespace detail

} // namespace canbao

#endif
