// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_PERIODS_HPP
#define CANBAO_RULES_PERIODS_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

/// The rules about how routes count periods; see rules/policy.hpp.
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

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(counted_by_says_something, At);
CANBAO_DETAIL_RULE(cover_follows_what_is_paid_ahead, At);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
