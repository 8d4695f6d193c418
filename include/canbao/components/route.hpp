// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_ROUTE_HPP
#define CANBAO_COMPONENTS_ROUTE_HPP

#include <canbao/components/waiting_period.hpp>
#include <canbao/components/who.hpp>
#include <canbao/components/window.hpp>
#include <canbao/vocabulary/routes.hpp>

#include <type_traits>

namespace canbao {

/// What a route charges. Without one the person pays the individual contribution less the subsidy
/// and the treasury pays the fiscal standard.
template <class Basis>
struct charges {
    static constexpr detail::subject about = detail::subject::charge;
    static constexpr void apply(route_term& route) noexcept { route.charge = Basis::basis; }
};
/// The person pays the fiscal standard too; a subsidy still lowers the individual contribution.
struct full_funding {
    static constexpr charge_basis basis = charge_basis::full;
};
/// The person pays nothing, and no category's subsidy is used.
struct nothing {
    static constexpr charge_basis basis = charge_basis::waived;
};

/// Says that the route is the one to take where others, listed later, are equally favourable and
/// yet give something else (another fund pays, say). Without it that only the order of listing
/// decides there is a build error (provisions §1, order of evaluation).
///
///     route<routes::newborn_waived, …, takes_precedence_over<routes::newborn>>
template <class... Routes>
struct takes_precedence_over {
    static constexpr detail::subject about = detail::subject::precedence;
    static_assert(sizeof...(Routes) >= 1 && sizeof...(Routes) <= 4,
                  "a route takes precedence over one to four others");
    static constexpr void apply(route_term& route) noexcept {
        (route.before.push_back(Routes::code), ...);
    }
};

/// One of several sets of conditions under which a route is open; see `either`.
template <class... Options>
struct when {
    static_assert(sizeof(detail::once_rule<when, Options...>) > 0);
    static_assert((sizeof(detail::option_rule<when, Options, opening_term>) + ... + 1) > 0);

    static constexpr void describe(opening_term& opening, policy_content& content) noexcept {
        detail::apply_options<Options...>(opening, content);
    }
};

/// Alternatives: the route is open where any of them holds, each together with what the route says
/// beside them. Each may also name its own waiting and benefit period.
///
///     either<when<upon<moved_in>, event_in_insured_year>, when<later_than<days<90>, birth>>>
template <class... Alternatives>
struct either {
    static_assert(sizeof...(Alternatives) >= 2, "alternatives are two or more");
};

namespace detail {

template <class Option>
inline constexpr bool is_either = false;
template <class... Alternatives>
inline constexpr bool is_either<either<Alternatives...>> = true;

template <class Route, class Option>
using route_option_rule =
    checked<is_either<Option>, option_rule<Route, Option, opening_term, route_term, provision>>;

/// Adds an opening for each alternative.
struct opening_adder {
    policy_content& content;
    const opening_term& base;

    template <class... Alternatives>
    constexpr void add(either<Alternatives...>) const noexcept {
        const auto add_one = [this]<class... Options>(when<Options...>) {
            opening_term opening = base;
            when<Options...>::describe(opening, content);
            content.openings.push_back(opening);
        };
        (add_one(Alternatives{}), ...);
    }
};

} // namespace detail

/// An enrolment route: when it is open and to whom, what it charges, and from when to when it
/// covers. An application takes the most favourable of the routes open to it.
///
///     route<routes::newborn, within<days<90>, birth>, waiting_period<from_event>, section<"2.5">>
template <class Name, class... Options>
struct route {
    static_assert(sizeof(detail::once_rule<route, Options...>) > 0);
    static_assert((0 + ... + int{detail::is_either<Options>}) <= 1,
                  "a route lists its alternatives in one either<>");
    static_assert((sizeof(detail::route_option_rule<route, Options>) + ... + 1) > 0);

    static constexpr void add_to(policy_content& content) noexcept {
        opening_term opening;
        route_term term{.name = {Name::code, Name::name}};
        provision where;
        [[maybe_unused]] const auto describe = [&]<class Option>(std::type_identity<Option>) {
            if constexpr (!detail::is_either<Option>) {
                detail::apply_option<Option>(opening, term, where, content);
            }
        };
        (describe(std::type_identity<Options>{}), ...);
        term.provision = content.keep(where);
        content.routes.push_back(term);
        opening.route = static_cast<std::uint8_t>(content.routes.size());

        if constexpr ((detail::is_either<Options> || ...)) {
            const auto add_alternatives = [&]<class Option>(std::type_identity<Option>) {
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
