// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_ROUTE_HPP
#define CANBAO_COMPONENTS_ROUTE_HPP

#include <canbao/components/options/aid_by_route.hpp>
#include <canbao/components/options/benefit_period.hpp>
#include <canbao/components/options/counted_by.hpp>
#include <canbao/components/options/either.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/precedence.hpp>
#include <canbao/components/options/proration.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/waiting_period.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/components/options/window.hpp>
#include <canbao/vocabulary/routes.hpp>

#include <concepts>
#include <type_traits>

// Ways into insurance: when they are open, what they charge, when they cover.
namespace canbao::inline v0_1 {

namespace detail {

template <class Basis>
concept charge_like = requires {
    { Basis::basis } -> std::convertible_to<charge_basis>;
};

} // namespace detail

/// What a route charges. Without one the person pays the individual contribution less the subsidy
/// and the treasury pays the fiscal standard.
template <class... Basis>
struct charges {
    static constexpr detail::subject about = detail::subject::charge;
    using breaks = detail::first_broken<
        detail::one_check<charges, Basis...>,
        detail::checked<detail::charge_like<Basis>, rule::known_charge<Basis>>...>;

    static constexpr void apply([[maybe_unused]] route_term& route) noexcept {
        if constexpr ((detail::charge_like<Basis> && ...)) {
            ((route.charge = Basis::basis), ...);
        }
    }
};
/// The person pays the fiscal standard too; a subsidy still lowers the individual contribution.
struct full_funding {
    static constexpr charge_basis basis = charge_basis::full; ///< as the engine knows it
};
/// On a route that charges nothing: the treasury pays nothing either, and all amounts are nothing.
/// Whoever takes it is insured with somebody else, as a newborn with a guardian.
///
///     route<guardian, within<90_days, birth>, charges<nothing>, without_fiscal, …>
struct without_fiscal {
    static constexpr void apply(route_term& route) noexcept { route.without_fiscal = true; }
};
/// A route is taken only by who asks for it (`application::wish`), however favourable; whoever asks
/// for a route takes no other (由申请人选择).
///
///     route<newborn_from_application, within<6_months, birth>, on_request, …>
struct on_request {
    static constexpr void apply(route_term& route) noexcept { route.on_request = true; }
};
/// A route goes by the day of registration (参保登记) in place of that of payment: its window, its
/// periods since an event and its waiting period. It may be paid on that day or any later one, as
/// far as `paid_until`. Whoever registers and pays on one day (`application::registered_on` absent)
/// finds no difference. A route by registration and one by payment that both may be open to
/// somebody do not build.
///
///     route<routes::late, by_registration, window<this_year<3, 1>, this_year<12, 31>>,
///           waiting_period<after<3_months>, since_registration>>
struct by_registration {
    static constexpr void apply(route_term& route) noexcept { route.by_registration = true; }
};
/// The person pays nothing, and no category's subsidy is used.
struct nothing {
    static constexpr charge_basis basis = charge_basis::waived; ///< as the engine knows it
};

namespace detail {

/// What alternatives of a route say is about its openings alone.
template <class Route, class Option>
struct route_option_check_of {
    using type = option_check<Route, Option, opening_term, conditions, route_term, provision>;
};
template <class Route, class... Alternatives>
struct route_option_check_of<Route, either<Alternatives...>> {
    using type = either_check<Route, either<Alternatives...>, opening_term, conditions>;
};
template <class Route, class Option>
using route_option_check = typename route_option_check_of<Route, Option>::type;

/// Adds an opening for each alternative.
struct opening_adder {
    policy_content& content;
    const opening_term& base;

    template <class... Options>
    constexpr void add(when<Options...>) const noexcept {
        opening_term opening = base;
        when<Options...>::describe(opening, content);
        content.openings.push_back(opening);
    }
    template <class... Alternatives>
    constexpr void add(either<Alternatives...>) const noexcept {
        (add(Alternatives{}), ...);
    }
};

} // namespace detail

/// An enrolment route: when it is open and to whom, what it charges, and from when to when it
/// covers. An application takes the most favourable of the routes open to it.
///
///     route<routes::newborn, within<90_days, birth>, waiting_period<from_event>, section<"2.5">>
template <class Name, class... Options>
struct route {
    using breaks = detail::first_broken<
        detail::route_name_check<Name>, detail::one_list_check<Options...>,
        detail::once_check<route, Options...>, detail::alternatives_check<route, Options...>,
        detail::route_option_check<route, Options>..., detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        opening_term opening;
        route_term term;
        if constexpr (detail::route_name_like<Name>) {
            term.name = {Name::code, Name::name};
        }
        provision where;
        [[maybe_unused]] const auto describe = [&](auto identity) {
            using Option = typename decltype(identity)::type;
            if constexpr (!detail::is_either<Option>) {
                detail::apply_option<Option>(opening, opening.asks, term, where, content);
            }
        };
        (describe(std::type_identity<Options>{}), ...);
        detail::add_groups<Options...>(content, opening.asks);
        detail::add_groups<Options...>(content, term);
        term.provision = content.keep(where);
        content.routes.push_back(term);
        opening.route = static_cast<std::uint8_t>(content.routes.size());

        if constexpr ((detail::is_either<Options> || ...)) {
            const auto add_alternatives = [&](auto identity) {
                using Option = typename decltype(identity)::type;
                if constexpr (detail::is_either<Option>) {
                    detail::opening_adder{content, opening}.add(Option{});
                }
            };
            (add_alternatives(std::type_identity<Options>{}), ...);
        } else {
            content.openings.push_back(opening);
        }
    }
};

} // namespace canbao

#endif
