// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_ROUTES_HPP
#define CANBAO_RULES_ROUTES_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about enrolment routes and claims; see rules/policy.hpp.
namespace canbao::rule {

template <class Route>
struct has_a_window {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("a route says when it can be paid: add window<...>, "
                                    "open_in_insured_year or within<...>",
                                    detail::code_of_tag<Route>()));
};

template <class Route>
struct one_of_each_option {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY(
                      "a route has one window, one waiting period, one benefit "
                      "period and one event_between: remove the others, or use either<when<...>, "
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

template <class Route, std::int64_t Opens, std::int64_t Earliest>
struct window_opens_for_the_year {
    static_assert(Opens >= Earliest,
                  CANBAO_DETAIL_SAY("the enrolment window opens earlier than in the year before "
                                    "the insured year: correct the year of the one or the other",
                                    detail::code_of_tag<Route>(), ": opens ", detail::day{Opens},
                                    ", earliest ", detail::day{Earliest}));
};

/// `Day`: the last of the window; the first where that is too late already. `LastUseful`: the last
/// covered day or, where cover begins with an event, the last payment for one of the year.
template <class Route, std::int64_t Day, std::int64_t LastUseful>
struct window_closes_in_time {
    static_assert(Day <= LastUseful,
                  CANBAO_DETAIL_SAY("the enrolment window has days after the last covered day, and "
                                    "who pays then pays for what is over: correct the year of the "
                                    "window, or the benefit period",
                                    detail::code_of_tag<Route>(), ": open on ", detail::day{Day},
                                    ", worth paying for until ", detail::day{LastUseful}));
};

/// `Day`: of the window; `Limit`: the day of the notice that it must not pass.
template <class Route, std::int64_t Day, std::int64_t Limit>
struct window_follows_its_notice {
    static_assert(
        detail::holds<Route>,
        CANBAO_DETAIL_SAY("the enrolment window is not of its notice's time: it opens and "
                          "closes while the notice is in force, or opens some days before "
                          "(92 at most), and does not close before that is issued",
                          detail::code_of_tag<Route>(), ": ", detail::day{Day}, ", against ",
                          detail::day{Limit}));
};

template <class Route, std::int64_t First, std::int64_t Last>
struct benefit_period_is_of_the_year {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the benefit period is not one of the insured year: it has "
                                    "days of that year and, beside them, of the year before or of "
                                    "the year after, not of both",
                                    detail::code_of_tag<Route>(), ": ", detail::day{First}, " to ",
                                    detail::day{Last}));
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

template <class Route>
struct missed_period_is_named {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("missed_in_insured_year needs a period that can be missed: add "
                                    "later_than<...>, or remove it",
                                    detail::code_of_tag<Route>()));
};

/// The claim's window.
template <class Route, std::int64_t Opens, std::int64_t Closes>
struct claims_differ {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("whoever may make this claim may make another: remove it, or "
                                    "correct its window or whom it is for",
                                    detail::code_of_tag<Route>(), ": open ", detail::day{Opens},
                                    " to ", detail::day{Closes}));
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

/// `Other`: the route that it is to take precedence over; `OtherPlace` 0: the policy has none.
template <class Route, class Other, std::int64_t Place, std::int64_t OtherPlace>
struct precedence_follows_listing {
    static_assert(
        Place < OtherPlace,
        CANBAO_DETAIL_SAY("a route takes precedence over one that is listed before it, or "
                          "that the policy does not have: list it first, or remove "
                          "takes_precedence_over<...>",
                          detail::code_of_tag<Route>(), ": route ", Place, ", over ",
                          detail::code_or_nothing<Other>(), ", route ", OtherPlace));
};

template <class Route, std::int64_t Day>
struct conditions_can_hold {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("nobody can meet the conditions of this route: its window, "
                                    "event, circumstances or numbers exclude one another",
                                    detail::code_of_tag<Route>(), detail::example{Day}));
};

template <class Route, std::int64_t FirstCovered, std::int64_t LastCovered, std::int64_t Day>
struct route_covers_a_day {
    static_assert(FirstCovered <= LastCovered,
                  CANBAO_DETAIL_SAY("the route never covers a day: even for who pays earliest the "
                                    "waiting period ends after the benefit period; shorten it, or "
                                    "open the route earlier",
                                    detail::code_of_tag<Route>(), ": covered from ",
                                    detail::day{FirstCovered}, " to ", detail::day{LastCovered},
                                    detail::example{Day}));
};

/// `Other`: the route that the example takes instead.
template <class Route, class Other, std::int64_t DueFen, std::int64_t OtherDueFen, std::int64_t Day>
struct route_can_be_taken {
    static_assert(
        detail::holds<Route, Other>,
        CANBAO_DETAIL_SAY("nobody ever takes this route: whoever may take it finds another "
                          "at least as favourable and listed first; remove it, or correct "
                          "what it charges or covers",
                          detail::code_of_tag<Route>(), " owes ", detail::yuan{DueFen}, ", ",
                          detail::code_of_tag<Other>(), " ", detail::yuan{OtherDueFen},
                          detail::example{Day}));
};

/// `Place`: among the route's alternatives, from 1.
template <class Route, std::int64_t Place, std::int64_t Day>
struct alternative_can_be_taken {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("nobody needs this alternative of the route: whoever may take "
                                    "it finds another at least as favourable; remove it, or "
                                    "correct its conditions",
                                    detail::code_of_tag<Route>(), ": when<...> ", Place,
                                    detail::example{Day}));
};

/// Due on both (0: aided in full, or waived), first covered day of both, day of payment.
template <class Route, class Other, std::int64_t DueFen, std::int64_t CoveredFrom, std::int64_t Day>
struct ties_are_decided {
    static_assert(detail::holds<Route, Other>,
                  CANBAO_DETAIL_SAY("two routes are equally favourable to somebody but give "
                                    "different things, and only the order of listing decides: say "
                                    "so with takes_precedence_over<...>",
                                    detail::code_of_tag<Route>(), " and ",
                                    detail::code_of_tag<Other>(), ": ", detail::yuan{DueFen},
                                    ", covered from ", detail::day{CoveredFrom},
                                    detail::example{Day}));
};

/// Two routes; or a category whose subsidy has the precedence, and a category or a fund.
template <class One, class Other>
struct precedence_decides_something {
    static_assert(detail::holds<One, Other>,
                  CANBAO_DETAIL_SAY("takes_precedence_over<...> decides nothing: nobody finds the "
                                    "two equally favourable and yet different; remove it, or name "
                                    "the other that is meant",
                                    detail::code_of_tag<One>(), " over ",
                                    detail::code_or_nothing<Other>()));
};

template <class Route>
struct cover_says_from_when {
    static_assert(
        detail::holds<Route>,
        CANBAO_DETAIL_SAY("an event opens the route, and it would cover the whole benefit "
                          "period, the days before the event too: add "
                          "waiting_period<from_event> or another, or, where that is "
                          "meant, waiting_period<from_the_start>",
                          detail::code_of_tag<Route>()));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(has_a_window, At);
CANBAO_DETAIL_RULE(one_of_each_option, At);
CANBAO_DETAIL_RULE(window_opens_before_it_closes, At, First, Second);
CANBAO_DETAIL_RULE(benefit_period_has_a_day, At, First, Second, Day);
CANBAO_DETAIL_RULE(event_is_named, At);
CANBAO_DETAIL_RULE(route_names_differ, At, First, Second);
CANBAO_DETAIL_RULE(precedence_follows_listing, At, Other, First, Second);
CANBAO_DETAIL_RULE(conditions_can_hold, At, Day);
CANBAO_DETAIL_RULE(route_covers_a_day, At, First, Second, Day);
CANBAO_DETAIL_RULE(route_can_be_taken, At, Other, First, Second, Day);
CANBAO_DETAIL_RULE(ties_are_decided, At, Other, First, Second, Day);
CANBAO_DETAIL_RULE(window_opens_for_the_year, At, First, Second);
CANBAO_DETAIL_RULE(window_closes_in_time, At, First, Second);
CANBAO_DETAIL_RULE(window_follows_its_notice, At, First, Second);
CANBAO_DETAIL_RULE(benefit_period_is_of_the_year, At, First, Second);
CANBAO_DETAIL_RULE(claims_differ, At, First, Second);
CANBAO_DETAIL_RULE(missed_period_is_named, At);
CANBAO_DETAIL_RULE(alternative_can_be_taken, At, First, Day);
CANBAO_DETAIL_RULE(precedence_decides_something, At, Other);
CANBAO_DETAIL_RULE(cover_says_from_when, At);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
