// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_PERIODS_HPP
#define CANBAO_RULES_PERIODS_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about how routes count periods, and by which days; see rules/policy.hpp.
namespace canbao::rule {

/// A route, or what stands for a claim.
template <class Route>
struct counted_by_says_something {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("counted_by<...> changes no day: the policy counts so already, "
                                    "or the route counts no period on which the two rules differ; "
                                    "remove it, or name the rule that is meant",
                                    detail::code_of_tag<Route>()));
};

template <class Route>
struct cover_follows_what_is_paid_ahead {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("what is paid ahead_of<...> an event would cover days before "
                                    "it: add waiting_period<from_event>, or another that runs "
                                    "since_event",
                                    detail::code_of_tag<Route>()));
};

template <class Route>
struct counts_from_the_routes_day {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("a route that goes by the day of registration counts from it, "
                                    "and any other from the day of payment: name the route's own "
                                    "day, or add or remove by_registration",
                                    detail::code_of_tag<Route>()));
};

/// A route, or what stands for a claim.
template <class Route>
struct last_payment_follows_registration {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("paid_until<...> is of routes by_registration, and no earlier "
                                    "than the first day of their window; of any other the last day "
                                    "of payment is that of the window",
                                    detail::code_of_tag<Route>()));
};

/// `Limit`: the first or the last day of the years that `Day` may be of.
template <class Route, std::int64_t Day, std::int64_t Limit>
struct fixed_day_is_of_the_year {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the day of since_day<...> or paid_until<...> is of another "
                                    "time: it lies in the insured year, the year before or the "
                                    "year after",
                                    detail::code_of_tag<Route>(), ": ", detail::day{Day},
                                    ", against ", detail::day{Limit}));
};

/// `Other` may be open to whom `Route` is open to.
template <class Route, class Other>
struct routes_go_by_one_day {
    static_assert(detail::holds<Route, Other>,
                  CANBAO_DETAIL_SAY("two routes may be open to the same person, one of them by the "
                                    "day of registration and one by that of payment: make both "
                                    "by_registration, or keep them apart by their windows, events "
                                    "or circumstances",
                                    detail::code_of_tag<Route>(), " ",
                                    detail::code_of_tag<Other>()));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(counted_by_says_something, At);
CANBAO_DETAIL_RULE(cover_follows_what_is_paid_ahead, At);
CANBAO_DETAIL_RULE(counts_from_the_routes_day, At);
CANBAO_DETAIL_RULE(routes_go_by_one_day, At, Other);
CANBAO_DETAIL_RULE(last_payment_follows_registration, At);
CANBAO_DETAIL_RULE(fixed_day_is_of_the_year, At, First, Second);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
