// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_YEARS_HPP
#define CANBAO_RULES_YEARS_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about the days of the insured year, years without cover and years paid back; see
/// rules/policy.hpp.
namespace canbao::rule {

template <std::int64_t First, std::int64_t Last>
struct insured_period_has_a_day {
    static_assert(First <= Last,
                  CANBAO_DETAIL_SAY("insured_period<...> ends before it begins: exchange the days, "
                                    "or correct them",
                                    detail::day{First}, " to ", detail::day{Last}));
};

template <std::int64_t First, std::int64_t Last>
struct insured_period_is_about_a_year {
    static_assert(First > Last,
                  CANBAO_DETAIL_SAY("insured_period<...> is longer than 18 months, and a "
                                    "contribution is that of a year: correct the days, or make two "
                                    "policies of it",
                                    detail::day{First}, " to ", detail::day{Last}));
};

template <std::int64_t First, std::int64_t Last, std::int64_t InsuredYear>
struct insured_period_is_of_the_year {
    static_assert(First / 10'000 <= InsuredYear && InsuredYear <= Last / 10'000,
                  CANBAO_DETAIL_SAY("insured_period<...> has no day of the year that "
                                    "insured_year<...> states: correct the one or the other",
                                    detail::day{First}, " to ", detail::day{Last},
                                    ", insured year ", InsuredYear));
};

template <std::int64_t First, std::int64_t Last>
struct insured_period_says_something {
    static_assert(First > Last,
                  CANBAO_DETAIL_SAY("insured_period<...> is the calendar year, as without it: "
                                    "remove it, or correct the days",
                                    detail::day{First}, " to ", detail::day{Last}));
};

template <std::int64_t Since, std::int64_t InsuredYear>
struct lapses_begin_by_the_year {
    static_assert(Since <= InsuredYear,
                  CANBAO_DETAIL_SAY("years without cover count from a year after the insured one: "
                                    "correct lapses_since<...> or insured_year<...>",
                                    Since, ", insured year ", InsuredYear));
};

template <std::int64_t Since>
struct lapses_are_asked_for {
    static_assert(Since == 0, CANBAO_DETAIL_SAY("nothing asks for years without cover: remove "
                                                "lapses_since<...>, or say what they lengthen, "
                                                "each_further_lapsed_year<1_months>",
                                                Since));
};

/// A route or a group; `Least`: of the years that it asks for, of which nobody has more than
/// `Most`.
template <class Component, std::int64_t Least, std::int64_t Most>
struct lapsed_years_can_be {
    static_assert(Least <= Most,
                  CANBAO_DETAIL_SAY("nobody has been without cover for so many years: correct "
                                    "at_least<numbers::lapsed_years, ...>, or lapses_since<...>",
                                    detail::code_of_tag<Component>(), ": ", Least, " or more, of ",
                                    Most));
};

template <class Route>
struct repaid_years_have_a_price {
    static_assert(
        detail::holds<Route>,
        CANBAO_DETAIL_SAY("years paid back shorten a waiting period, and nothing says what "
                          "they cost: add surcharge_each<surcharges::repaid_years, "
                          "numbers::repaid_years>",
                          detail::code_of_tag<Route>()));
};

template <std::int64_t Routes>
struct priced_years_shorten_a_wait {
    static_assert(Routes > 0, "years paid back have a price, and shorten nobody's waiting period: "
                              "remove surcharge_each<...>, or say what they take off, "
                              "each_repaid_year<1_months>");
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(insured_period_has_a_day, First, Second);
CANBAO_DETAIL_RULE(insured_period_is_about_a_year, First, Second);
CANBAO_DETAIL_RULE(insured_period_is_of_the_year, First, Second, Third);
CANBAO_DETAIL_RULE(insured_period_says_something, First, Second);
CANBAO_DETAIL_RULE(lapses_begin_by_the_year, First, Second);
CANBAO_DETAIL_RULE(lapses_are_asked_for, First);
CANBAO_DETAIL_RULE(lapsed_years_can_be, At, First, Second);
CANBAO_DETAIL_RULE(repaid_years_have_a_price, At);
CANBAO_DETAIL_RULE(priced_years_shorten_a_wait, First);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
