// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROUTE_RULES_HPP
#define CANBAO_ROUTE_RULES_HPP

#include <canbao/detail/holds.hpp>
#include <canbao/detail/say.hpp>

#include <cstdint>

/// The rules about enrolment routes and claims; see rules.hpp.
namespace canbao::rule {

template <class Route>
struct has_a_window {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("a route says when it can be paid: add open<...>, "
                                    "open_in_insured_year or within<...>",
                                    detail::code_of_tag<Route>()));
};

template <class Route>
struct one_of_each_option {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("a route has one window, one waiting period and one benefit "
                                    "period: remove the others, or use either<when<...>, "
                                    "when<...>>",
                                    detail::code_of_tag<Route>()));
};

template <class Route, std::int64_t Opens, std::int64_t Closes>
struct window_opens_before_it_closes {
    static_assert(Opens <= Closes,
                  CANBAO_DETAIL_SAY("the enrolment window closes before it opens",
                                    detail::code_of_tag<Route>(), ": opens ", detail::day{Opens},
                                    ", closes ", detail::day{Closes}));
};

template <class Route, std::int64_t First, std::int64_t Last, std::int64_t Day>
struct benefit_period_has_a_day {
    static_assert(First <= Last,
                  CANBAO_DETAIL_SAY("the benefit period ends before it begins",
                                    detail::code_of_tag<Route>(), ": begins ", detail::day{First},
                                    ", ends ", detail::day{Last}, detail::example{Day}));
};

template <class Route>
struct event_is_named {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the route counts from an event that it does not name: add "
                                    "upon<...>, within<...> or later_than<...>",
                                    detail::code_of_tag<Route>()));
};

/// `Place` and `OtherPlace`: in the order of listing, from 1.
template <class Route, std::int64_t Place, std::int64_t OtherPlace>
struct route_names_differ {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("two routes of one name: rename one of them, or join them with "
                                    "either<when<...>, when<...>>",
                                    detail::code_of_tag<Route>(), ": routes ", Place, " and ",
                                    OtherPlace));
};

template <class Route, std::int64_t Months>
struct months_have_a_rule {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the policy counts in months without saying how: add "
                                    "counting<civil_code>",
                                    detail::code_of_tag<Route>(), ": ", Months, " months"));
};

} // namespace canbao::rule

#undef CANBAO_DETAIL_SAY

#endif
