// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_HPP
#define CANBAO_RULES_HPP

#include <canbao/detail/holds.hpp>

#include <cstdint>

/// The rules that a policy must keep. A rule takes the tags of the components at fault and plain
/// figures (fen; days as YYYYMMDD), holds one comparison and one sentence; a policy that breaks it
/// instantiates it, and the sentence is the build error.
namespace canbao::rule {

/// What stands for no rule, and for no component.
struct none {};

/// What a policy says once and has no word for.
struct policy_id {};
struct counting {};
struct notice {};

template <std::int64_t Fees>
struct has_a_fee {
    static_assert(Fees > 0, "the policy has no fee: add fee<...>, the individual contribution");
};

template <std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen>
struct one_fee_per_plan_and_tier {
    static_assert(Tier == 0, "two fees for the same plan and tier: keep one, or give the other its "
                             "own tier<...> or on_plan<...>");
};

template <std::int64_t InsuredYears>
struct has_one_insured_year {
    static_assert(InsuredYears == 1, "a policy states its insured_year<...> exactly once");
};

template <std::int64_t FiscalStandards>
struct has_one_fiscal_standard {
    static_assert(FiscalStandards == 1, "a policy states its fiscal_standard<...> exactly once; "
                                        "where the treasury pays nothing, fiscal_standard<0_yuan>");
};

template <std::int64_t Times>
struct states_once {
    static_assert(Times <= 1,
                  "policy_id<...>, counting<...> and notice<...> may each stand in a policy once");
};

template <std::int64_t TooMany>
struct within_capacity {
    static_assert(TooMany == 0,
                  "the policy has more components of one kind than a rule table holds (12 fees, 64 "
                  "subsidies, 32 routes, 48 openings; see policy_content.hpp)");
};

template <std::int64_t Fen>
struct amount_in_range {
    static_assert(Fen >= 0 && Fen <= 1'000'000'000,
                  "an amount of money lies between nothing and 10 million yuan");
};

template <std::int64_t Figure>
struct figure_in_range {
    static_assert(Figure != Figure,
                  "a figure is out of its range: tiers are 1 to 9, plans 0 to 3, "
                  "shares 0 to 100 percent with amounts one or more, routes those "
                  "that are listed, days 1900-01-01 to 2199-12-31");
};

template <std::int64_t Plan>
struct fee_is_used {
    static_assert(Plan < 0, "no fee for a plan that a route enrols in: add fee<..., on_plan<...>>");
};

template <std::int64_t HasCategories, std::int64_t HasFund>
struct subsidy_is_complete {
    static_assert(
        HasCategories != 0 && HasFund != 0,
        "a subsidy names whom it is for, to<...>, and which fund pays it, paid_by<...>; aid "
        "that is delegated names whom it is for");
};

template <class Category, std::int64_t Tier>
struct subsidy_reaches_a_fee {
    static_assert(Tier < 0, "a subsidy for a plan and tier that has no fee reaches nobody: add the "
                            "fee, or correct tier<...> or on_plan<...>");
};

template <class Category, std::int64_t SubsidyFen, std::int64_t FeeFen>
struct subsidy_within_fee {
    static_assert(SubsidyFen <= FeeFen, "the subsidy exceeds the fee that it reduces: lower it, or "
                                        "mark it capped_at_fee");
};

template <class Category, std::int64_t BasisPoints, std::int64_t FeeFen>
struct share_is_exact {
    static_assert(BasisPoints * FeeFen % 10'000 == 0,
                  "the share of the fee is not a whole number of fen: correct it, or name a "
                  "rounding, rounded<rounding::half_up>");
};

template <class Category, std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen>
struct one_amount_per_category {
    static_assert(Tier == 0, "two subsidies for one category on the same plan and tier: keep one");
};

template <class Category>
struct aided_or_delegated {
    static_assert(detail::holds<Category>,
                  "a category is both aided and delegated: what is left to "
                  "other rules cannot have an amount here");
};

template <class Route>
struct has_a_window {
    static_assert(detail::holds<Route>, "a route says when it can be paid: add open<...>, "
                                        "open_in_insured_year or within<...>");
};

template <class Route>
struct one_of_each_option {
    static_assert(detail::holds<Route>,
                  "a route has one window, one waiting period and one benefit "
                  "period: remove the others, or use either<when<...>, when<...>>");
};

template <class Route, std::int64_t Opens, std::int64_t Closes>
struct window_opens_before_it_closes {
    static_assert(Opens <= Closes, "the enrolment window closes before it opens");
};

template <class Route, std::int64_t First, std::int64_t Last>
struct benefit_period_has_a_day {
    static_assert(First <= Last, "the benefit period ends before it begins");
};

template <class Route>
struct event_is_named {
    static_assert(detail::holds<Route>, "the route counts from an event that it does not name: add "
                                        "upon<...>, within<...> or later_than<...>");
};

template <class Route, std::int64_t Place, std::int64_t OtherPlace>
struct route_names_differ {
    static_assert(Place == OtherPlace, "two routes of one name: rename one of them, or join them "
                                       "with either<when<...>, when<...>>");
};

template <std::int64_t Months>
struct months_have_a_rule {
    static_assert(Months < 0, "the policy counts in months without saying how: add "
                              "counting<civil_code>");
};

template <std::int64_t Slot>
struct words_have_slots_of_their_own {
    static_assert(Slot < 0, "two different words share a slot, or one stands in the slot of a "
                            "published word: give each a place of its own");
};

} // namespace canbao::rule

#endif
