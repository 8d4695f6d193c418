// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_KNOWN_HPP
#define CANBAO_RULES_KNOWN_HPP

#include <canbao/rules/holds.hpp>

/// The rules that what stands for a word, a name or a rule is one; see rules/types.hpp.
namespace canbao::rule {

/// The words of a set must be words of the vocabulary.
template <class Tag>
struct known_category {
    static_assert(detail::holds<Tag>,
                  "unknown category, or a group within a group: name one of canbao::categories, or "
                  "declare your own by deriving from canbao::own_category or, for a group, "
                  "canbao::people");
};
template <class Tag>
struct known_event {
    static_assert(detail::holds<Tag>,
                  "unknown event: name one of canbao::events, or declare your own by deriving "
                  "from canbao::own_event");
};
template <class Tag>
struct known_circumstance {
    static_assert(detail::holds<Tag>,
                  "unknown circumstance: name one of canbao::circumstances, or declare your own "
                  "by deriving from canbao::own_circumstance");
};
template <class Tag>
struct known_fund {
    static_assert(detail::holds<Tag>,
                  "unknown fund: name one of canbao::funds, or declare your own by deriving from "
                  "canbao::own_fund");
};
template <class Tag>
struct known_plan {
    static_assert(detail::holds<Tag>,
                  "unknown plan: name one of canbao::plans, or declare your own by deriving from "
                  "canbao::own_plan");
};

/// What stands for a rate, a period and so on must be one.
template <class Name>
struct known_route {
    static_assert(detail::holds<Name>,
                  "this is no name of a route: name one of canbao::routes, or declare your own by "
                  "deriving from canbao::route_name");
};
template <class Name>
struct known_surcharge {
    static_assert(
        detail::holds<Name>,
        "this is no name of a charge: name one of canbao::surcharges, or declare your own "
        "by deriving from canbao::surcharge_name");
};
template <class Number>
struct known_price_of {
    static_assert(detail::holds<Number>,
                  "this has no price for each: surcharge_each<surcharges::repaid_years, "
                  "numbers::repaid_years> charges each year that shortens a waiting period, and "
                  "numbers::prepaid_years each further one that is paid for now");
};
template <class Basis>
struct known_charge {
    static_assert(detail::holds<Basis>,
                  "unknown charge: charges<full_funding> or charges<nothing>; without one the "
                  "individual contribution is charged");
};
template <class From>
struct known_waiting_period {
    static_assert(detail::holds<From>,
                  "unknown waiting period: from_payment, from_event, from_the_start, this_month, "
                  "next_month, nth_month<...>, after<90_days>, after<3_months> or growing<...>, "
                  "and beside it since_cover_begins, each_further_lapsed_year<1_months> and so on");
};
template <class Since>
struct known_proration {
    static_assert(detail::holds<Since>,
                  "unknown proration: prorated<since_payment>, prorated<since_event>, or of fewer "
                  "than twelve months prorated<for_period<6_months>>");
};
template <class Rule>
struct known_counting_rule {
    static_assert(detail::holds<Rule>, "unknown rule of counting: counting<civil_code>, or another "
                                       "of units/period.hpp");
};
template <class How>
struct known_order_of_aid {
    static_assert(detail::holds<How>,
                  "unknown order of equal subsidies: equal_aid<by_vocabulary>, or "
                  "takes_precedence_over<...> in one of them");
};
template <class Share>
struct known_share {
    static_assert(
        detail::holds<Share>,
        "unknown share: percent<...>, basis_points<...> or fraction<1, 3>; of_tier<...> stands in "
        "a subsidy's alone");
};
template <class Reading>
struct known_reading {
    static_assert(detail::holds<Reading>,
                  "this is no reading: declare one by deriving from canbao::reading");
};
template <class Number>
struct known_number {
    static_assert(detail::holds<Number>,
                  "unknown number: write numbers::lapsed_years or numbers::repaid_years");
};

} // namespace canbao::rule

#endif
