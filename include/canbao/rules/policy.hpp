// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_POLICY_HPP
#define CANBAO_RULES_POLICY_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>
#include <canbao/rules/tags.hpp>

#include <cstdint>

/// The rules that a policy must keep. A rule takes the tags of the components at fault and plain
/// figures (fen; days as YYYYMMDD), holds one comparison and one sentence; a policy that breaks it
/// instantiates it, and the sentence is the build error.
namespace canbao::rule {

template <std::int64_t Fees>
struct has_a_fee {
    static_assert(Fees > 0, "the policy has no fee: add fee<...>, the individual contribution");
};

template <class Plan, std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen>
struct one_fee_per_plan_and_tier {
    static_assert(detail::holds<Plan>,
                  CANBAO_DETAIL_SAY("two fees for the same plan and tier: keep one, or give the "
                                    "other its own tier<...>, on_plan<...> or to<...>",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": ", detail::yuan{OneFen}, " and ",
                                    detail::yuan{OtherFen}));
};

template <std::int64_t InsuredYears>
struct has_one_insured_year {
    static_assert(InsuredYears == 1,
                  CANBAO_DETAIL_SAY("a policy states its insured_year<...> exactly once", "stated ",
                                    InsuredYears, " times"));
};

template <std::int64_t FiscalStandards>
struct has_one_fiscal_standard {
    static_assert(FiscalStandards == 1,
                  CANBAO_DETAIL_SAY("a policy states its fiscal_standard<...> exactly once; where "
                                    "the treasury pays nothing, fiscal_standard<0_yuan>",
                                    "stated ", FiscalStandards, " times"));
};

/// `Statement`: which of them, one of the tags above.
template <class Statement, std::int64_t Times>
struct states_once {
    static_assert(
        Times <= 1,
        CANBAO_DETAIL_SAY(
            "policy_id<...>, counting<...>, notice<...>, equal_aid<...>, "
            "age_on<...>, lapses_since<...>, refunds_before_cover<...>, insured_period<...>, "
            "lowest_fee_applies, and "
            "extends_cover<...> of one day, may each stand in a policy once",
            detail::code_of_tag<Statement>(), " stands ", Times, " times"));
};

template <std::int64_t TooMany>
struct within_capacity {
    static_assert(TooMany == 0,
                  CANBAO_DETAIL_SAY("the policy has more components of one kind than a rule table "
                                    "holds (12 fees, 64 subsidies, 32 routes, 48 openings, 16 "
                                    "alternatives of groups, 24 combinations of a fee, a fiscal "
                                    "standard and surcharges, 2 surcharges of some on one plan and "
                                    "tier, and 3 sections and 2 readings each; see "
                                    "policy_content.hpp)",
                                    TooMany, " too many"));
};

template <std::int64_t Tier>
struct tiers_have_no_gap {
    static_assert(Tier < 0, CANBAO_DETAIL_SAY(
                                "no plan has a fee of this tier, though there are fees of a lower "
                                "tier and of a higher one: add it, or number the tiers without "
                                "a gap",
                                "tier ", Tier));
};

template <class Plan, std::int64_t Fen>
struct plan_has_a_route {
    static_assert(detail::holds<Plan>,
                  CANBAO_DETAIL_SAY("a plan has a fee, and no route enrols in it: add "
                                    "route<..., on_plan<...>>, or remove the fee",
                                    detail::code_of_tag<Plan>(), " plan: ", detail::yuan{Fen}));
};

/// `Owner`: the plan of a fee, a category of a subsidy; none of the fiscal standard. `Fen`: of a
/// fee that of all years, or with all else that is paid with it.
template <class Owner, std::int64_t Fen>
struct amount_in_range {
    static_assert(
        detail::holds<Owner>,
        CANBAO_DETAIL_SAY("an amount of money lies between nothing and 10 million yuan, and a "
                          "fee for all years with its surcharges and fiscal standard is 20 "
                          "million at most",
                          detail::code_of_tag<Owner>(), ": ", detail::yuan{Fen}));
};

template <std::int64_t Figure>
struct figure_in_range {
    static_assert(Figure != Figure,
                  CANBAO_DETAIL_SAY("a figure is out of its range: tiers are 1 to 9, plans 0 to 3, "
                                    "shares 0 to 100 percent with amounts one or more, routes "
                                    "those that are listed, days 1900-01-01 to 2199-12-31",
                                    Figure));
};

/// `Component`: a route, or what stands for a claim, recognised_by<...> and so on.
template <class Component, std::int64_t Day>
struct insured_day_exists {
    static_assert(detail::holds<Component>,
                  CANBAO_DETAIL_SAY("a day relative to the insured year is not in the calendar: "
                                    "that year has no 29 February; write the 28th or 1 March",
                                    detail::code_of_tag<Component>(), ": ", detail::day{Day}));
};

template <class Route, class Plan>
struct fee_is_used {
    static_assert(detail::holds<Route, Plan>,
                  CANBAO_DETAIL_SAY("no fee for a plan that a route enrols in: add fee<..., "
                                    "on_plan<...>>",
                                    "route ", detail::code_of_tag<Route>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan"));
};

/// `Limit`: the day that it must not pass, one way or the other.
template <class Statement, std::int64_t Day, std::int64_t Limit>
struct notice_is_of_the_year {
    static_assert(detail::holds<Statement>,
                  CANBAO_DETAIL_SAY("the notice is not of the insured year: it is issued before "
                                    "that ends, and in force on some day of it",
                                    detail::day{Day}, ", against ", detail::day{Limit}));
};

template <std::int64_t Issued, std::int64_t LastDayInForce>
struct notice_is_issued_in_its_time {
    static_assert(Issued <= LastDayInForce,
                  CANBAO_DETAIL_SAY("the notice is issued after the last day on which it is in "
                                    "force: correct issued<...> or in_force<...>",
                                    detail::day{Issued}, ", in force to ",
                                    detail::day{LastDayInForce}));
};

template <class Statement, std::int64_t OldLastDay, std::int64_t NewLastDay>
struct extension_lengthens_cover {
    static_assert(OldLastDay < NewLastDay,
                  CANBAO_DETAIL_SAY("extends_cover<...> gives cover a last day that is no later "
                                    "than the one it had: exchange the days, or correct them",
                                    detail::day{OldLastDay}, " to ", detail::day{NewLastDay}));
};

template <class Statement, std::int64_t OldLastDay, std::int64_t NewLastDay>
struct extension_is_of_the_year {
    static_assert(detail::holds<Statement>,
                  CANBAO_DETAIL_SAY("extends_cover<...> is about another time: both days lie in "
                                    "the insured year, the year before or the year after",
                                    detail::day{OldLastDay}, " to ", detail::day{NewLastDay}));
};

/// The days that an amendment would keep of a route, or of what stands for a claim and so on.
template <class Component, std::int64_t... Days>
struct kept_days {};

/// `Kept`: kept_days<...> of each component that has fixed days and is not named anew.
template <class... Kept>
struct amendment_moves_each_day {
    static_assert(detail::holds<Kept...>,
                  CANBAO_DETAIL_SAY("an amendment to another insured year leaves days of the old "
                                    "one: replace or remove each of these components (by the same "
                                    "where its days are meant), or write days that move along, "
                                    "last_year<9, 1> or this_year<2, 28>",
                                    Kept{}...));
};

/// `Other`: the word in whose slot it stands; none where the slot is too high.
template <class Word, class Other, std::int64_t Slot>
struct words_have_slots_of_their_own {
    static_assert(detail::holds<Word, Other>,
                  CANBAO_DETAIL_SAY("two different words share a slot, or one stands in the slot "
                                    "of a published word: give each a place of its own",
                                    detail::code_of_tag<Word>(), " and ",
                                    detail::code_or_nothing<Other>(), ", slot ", Slot));
};

/// `Other`: the published word.
template <class Word, class Other>
struct words_have_codes_of_their_own {
    static_assert(detail::holds<Word, Other>,
                  CANBAO_DETAIL_SAY("a word of the program's own has the code or the name of a "
                                    "published one, and files that use it would mean another thing "
                                    "than before: name the published word, or call your own by "
                                    "another code and name",
                                    detail::code_of_tag<Word>(), " and ",
                                    detail::code_or_nothing<Other>()));
};

template <class Route, std::int64_t Months>
struct months_have_a_rule {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the policy counts in months without saying how: add "
                                    "counting<civil_code>",
                                    detail::code_of_tag<Route>(), ": ", Months, " months"));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(has_a_fee, First);
CANBAO_DETAIL_RULE(one_fee_per_plan_and_tier, At, Tier, First, Second);
CANBAO_DETAIL_RULE(has_one_insured_year, First);
CANBAO_DETAIL_RULE(has_one_fiscal_standard, First);
CANBAO_DETAIL_RULE(states_once, At, First);
CANBAO_DETAIL_RULE(within_capacity, First);
CANBAO_DETAIL_RULE(amount_in_range, At, First);
CANBAO_DETAIL_RULE(figure_in_range, First);
CANBAO_DETAIL_RULE(insured_day_exists, At, First);
CANBAO_DETAIL_RULE(fee_is_used, At, Other);
CANBAO_DETAIL_RULE(words_have_slots_of_their_own, At, Other, First);
CANBAO_DETAIL_RULE(notice_is_of_the_year, At, First, Second);
CANBAO_DETAIL_RULE(notice_is_issued_in_its_time, First, Second);
CANBAO_DETAIL_RULE(extension_lengthens_cover, At, First, Second);
CANBAO_DETAIL_RULE(extension_is_of_the_year, At, First, Second);
CANBAO_DETAIL_RULE(plan_has_a_route, At, First);
CANBAO_DETAIL_RULE(tiers_have_no_gap, First);
CANBAO_DETAIL_RULE(words_have_codes_of_their_own, At, Other);
CANBAO_DETAIL_RULE(months_have_a_rule, At, First);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
