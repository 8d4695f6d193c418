// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_HPP
#define CANBAO_RULES_HPP

#include <canbao/detail/holds.hpp>
#include <canbao/detail/say.hpp>

#include <cstdint>
#include <string_view>

/// The rules that a policy must keep. A rule takes the tags of the components at fault and plain
/// figures (fen; days as YYYYMMDD), holds one comparison and one sentence; a policy that breaks it
/// instantiates it, and the sentence is the build error.
namespace canbao::rule {

/// What stands for no rule, and for no component.
struct none {};

/// What a policy says once and has no word for.
struct policy_id {
    static constexpr std::string_view code = "policy_id";
};
struct counting {
    static constexpr std::string_view code = "counting";
};
struct notice {
    static constexpr std::string_view code = "notice";
};
struct recognised_by {
    static constexpr std::string_view code = "recognised_by";
};
struct extends_cover {
    static constexpr std::string_view code = "extends_cover";
};

template <std::int64_t Fees>
struct has_a_fee {
    static_assert(Fees > 0, "the policy has no fee: add fee<...>, the individual contribution");
};

template <class Plan, std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen>
struct one_fee_per_plan_and_tier {
    static_assert(detail::holds<Plan>,
                  CANBAO_DETAIL_SAY("two fees for the same plan and tier: keep one, or give the "
                                    "other its own tier<...> or on_plan<...>",
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
        CANBAO_DETAIL_SAY("policy_id<...>, counting<...>, notice<...>, and extends_cover<...> "
                          "of one day, may each stand in a policy once",
                          detail::code_of_tag<Statement>(), " stands ", Times, " times"));
};

template <std::int64_t TooMany>
struct within_capacity {
    static_assert(TooMany == 0,
                  CANBAO_DETAIL_SAY("the policy has more components of one kind than a rule table "
                                    "holds (12 fees, 64 subsidies, 32 routes, 48 openings, and 3 "
                                    "sections and 2 readings each; see policy_content.hpp)",
                                    TooMany, " too many"));
};

template <std::int64_t Tier>
struct tiers_have_no_gap {
    static_assert(Tier < 0,
                  CANBAO_DETAIL_SAY("no plan has a fee of this tier, though one has a fee of a "
                                    "higher tier: add it, or number the tiers from 1 without a gap",
                                    "tier ", Tier));
};

template <class Plan, std::int64_t Fen>
struct plan_has_a_route {
    static_assert(detail::holds<Plan>,
                  CANBAO_DETAIL_SAY("a plan has a fee, and no route enrols in it: add "
                                    "route<..., on_plan<...>>, or remove the fee",
                                    detail::code_of_tag<Plan>(), " plan: ", detail::yuan{Fen}));
};

/// `Owner`: the plan of a fee, a category of a subsidy; none of the fiscal standard.
template <class Owner, std::int64_t Fen>
struct amount_in_range {
    static_assert(detail::holds<Owner>,
                  CANBAO_DETAIL_SAY("an amount of money lies between nothing and 10 million yuan",
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

template <class Route, class Plan>
struct fee_is_used {
    static_assert(detail::holds<Route, Plan>,
                  CANBAO_DETAIL_SAY("no fee for a plan that a route enrols in: add fee<..., "
                                    "on_plan<...>>",
                                    "route ", detail::code_of_tag<Route>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan"));
};

/// `Named`: the category or the fund that it does name, if any.
template <class Named, std::int64_t HasCategories, std::int64_t HasFund>
struct subsidy_is_complete {
    static_assert(HasCategories != 0 && HasFund != 0,
                  CANBAO_DETAIL_SAY("a subsidy names whom it is for, to<...>, and which fund pays "
                                    "it, paid_by<...>; aid that is delegated names whom it is for",
                                    HasCategories != 0 ? "no paid_by" : "no to", " beside ",
                                    detail::code_or_nothing<Named>()));
};

template <class Category>
struct aid_is_something {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy of nothing aids nobody: correct its share of the "
                                    "fee, or remove it",
                                    detail::code_of_tag<Category>()));
};

/// `Amounts`: how many the subsidy gives; `Tiers`: the highest tier of a fee that it lowers.
template <class Category, std::int64_t Amounts, std::int64_t Tiers>
struct amount_is_for_a_tier {
    static_assert(Amounts <= Tiers,
                  CANBAO_DETAIL_SAY("the subsidy gives more amounts than the fees that it lowers "
                                    "have tiers: remove the last, or add the fee",
                                    detail::code_of_tag<Category>(), ": ", Amounts,
                                    " amounts, highest tier ", Tiers));
};

/// `Statement`: a claim's route or what stands for recognised_by<...>.
template <class Statement>
struct there_is_aid {
    static_assert(detail::holds<Statement>,
                  CANBAO_DETAIL_SAY("the policy limits or pays out aid, and has none: add "
                                    "subsidy<...>, or remove claim_at_household<...> and "
                                    "recognised_by<...>",
                                    detail::code_of_tag<Statement>()));
};

/// `Limit`: the day that it must not pass, one way or the other.
template <class Statement, std::int64_t Day, std::int64_t Limit>
struct notice_is_of_the_year {
    static_assert(detail::holds<Statement>,
                  CANBAO_DETAIL_SAY("the notice is not of the insured year: it is issued before "
                                    "that ends, and in force on some day of it",
                                    detail::day{Day}, ", against ", detail::day{Limit}));
};

template <class Statement, std::int64_t Day, std::int64_t Limit>
struct recognition_is_of_the_year {
    static_assert(detail::holds<Statement>,
                  CANBAO_DETAIL_SAY("the last day of recognition is not one for the insured year: "
                                    "it lies before that ends, and no earlier than in the year "
                                    "before",
                                    detail::day{Day}, ", against ", detail::day{Limit}));
};

/// `Other`: the day of another recognised_by<...> for the same people, or more.
template <class Statement, std::int64_t Day, std::int64_t Other>
struct recognition_limits_aid {
    static_assert(Day > Other,
                  CANBAO_DETAIL_SAY("the last day of recognition limits nobody's aid: another that "
                                    "is no earlier holds for the same people; remove it, or "
                                    "correct the day",
                                    detail::day{Day}, ", against ", detail::day{Other}));
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

/// `Plan`: none where the subsidy is for several.
template <class Category, class Plan, std::int64_t Tier>
struct subsidy_reaches_a_fee {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy for a plan and tier that has no fee reaches nobody: "
                                    "add the fee, or correct tier<...> or on_plan<...>",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_or_any<Plan>(), " plan", ", ",
                                    detail::tier_number{Tier}));
};

/// `Day`: the day on which an example pays, as in all rules with one; 0: there is no example.
template <class Category, class Plan, std::int64_t Tier, std::int64_t SubsidyFen,
          std::int64_t FeeFen, std::int64_t Day>
struct subsidy_within_fee {
    static_assert(SubsidyFen <= FeeFen,
                  CANBAO_DETAIL_SAY("the subsidy exceeds the fee that it reduces: lower it, or "
                                    "mark it capped_at_fee",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": subsidy ",
                                    detail::yuan{SubsidyFen}, ", fee ", detail::yuan{FeeFen},
                                    detail::example{Day}));
};

template <class Category, class Plan, std::int64_t Tier, std::int64_t BasisPoints,
          std::int64_t FeeFen, std::int64_t Day>
struct share_is_exact {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("the share of the fee is not a whole number of fen: correct "
                                    "it, or name a rounding, rounded<rounding::half_up>",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": ", detail::share{BasisPoints},
                                    " of ", detail::yuan{FeeFen}, detail::example{Day}));
};

template <class Category, class Plan, std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen,
          std::int64_t Day>
struct one_amount_per_category {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("two subsidies for one category on the same plan and tier: "
                                    "keep one",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": ", detail::yuan{OneFen}, " and ",
                                    detail::yuan{OtherFen}, detail::example{Day}));
};

/// `Fund`: the one that pays the aid.
template <class Category, class Fund, std::int64_t Tier, std::int64_t AidFen, std::int64_t Day>
struct aided_or_delegated {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a category is both aided and delegated: what is left to other "
                                    "rules cannot have an amount here",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::tier_number{Tier}, ": ", detail::yuan{AidFen},
                                    " paid by ", detail::code_or_nothing<Fund>(),
                                    detail::example{Day}));
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

} // namespace canbao::rule

#undef CANBAO_DETAIL_SAY

#endif
