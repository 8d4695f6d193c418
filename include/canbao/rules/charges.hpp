// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_CHARGES_HPP
#define CANBAO_RULES_CHARGES_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about what single routes charge; see rules/policy.hpp.
namespace canbao::rule {

template <class Route>
struct free_route_has_no_terms {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("a route that charges nothing has neither months nor aid: "
                                    "remove prorated<...>, aid_only<...> and without_aid",
                                    detail::code_of_tag<Route>()));
};

/// `Category`: or a group, whose aid is to count on the route.
template <class Route, class Category>
struct aid_kept_has_a_subsidy {
    static_assert(detail::holds<Route, Category>,
                  CANBAO_DETAIL_SAY("on this route only the aid counts of somebody who has none: "
                                    "add a subsidy, or correct aid_only<...>",
                                    detail::code_of_tag<Route>(), ": ",
                                    detail::code_of_tag<Category>()));
};

template <class Route>
struct limit_of_aid_takes_some {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("nobody has aid that this route does not give: remove "
                                    "aid_only<...> or without_aid",
                                    detail::code_of_tag<Route>()));
};

/// The first route.
template <class Route>
struct some_route_needs_no_request {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("every route is on request, so that nobody enrols who asks for "
                                    "none: remove on_request from one of them",
                                    detail::code_of_tag<Route>()));
};

/// `Whose`: the plan whose fee, or the category or group whose aid, is no whole number of fen for
/// so many `Months` of a year's amount.
template <class Route, class Whose, std::int64_t Fen, std::int64_t Months, std::int64_t Tier>
struct months_are_whole_fen {
    static_assert(detail::holds<Route, Whose>,
                  CANBAO_DETAIL_SAY("by months this is no whole number of fen, nor is a payer's "
                                    "share of it: correct the amount, or prorated<...>",
                                    detail::code_of_tag<Route>(), ": ",
                                    detail::code_of_tag<Whose>(), ", tier ", Tier, ", ", Months,
                                    "/12 of ", detail::yuan{Fen}));
};

/// `Category`: or a group.
template <class Route, class Category>
struct aid_by_months_is_plain {
    static_assert(
        detail::holds<Route, Category>,
        CANBAO_DETAIL_SAY("aid of a contribution by months is an exact share of it, a "
                          "fixed amount, or all but what is left to pay: it has no floor, "
                          "ceiling or rounding, is of no other tier and includes no "
                          "surcharge; limit it with aid_only<...> or without_aid",
                          detail::code_of_tag<Route>(), ": ", detail::code_of_tag<Category>()));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(free_route_has_no_terms, At);
CANBAO_DETAIL_RULE(aid_kept_has_a_subsidy, At, Other);
CANBAO_DETAIL_RULE(limit_of_aid_takes_some, At);
CANBAO_DETAIL_RULE(some_route_needs_no_request, At);
CANBAO_DETAIL_RULE(months_are_whole_fen, At, Other, First, Second, Tier);
CANBAO_DETAIL_RULE(aid_by_months_is_plain, At, Other);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
