// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_AID_HPP
#define CANBAO_RULES_AID_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about subsidies, and about the recognition of who gets them; see rules/policy.hpp.
namespace canbao::rule {

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
                  CANBAO_DETAIL_SAY("the policy limits or pays out aid, and has none, or none "
                                    "that asks for recognition or that those get who may claim it: "
                                    "add subsidy<...>, or remove claim_at_household<...> and "
                                    "recognised_by<...>",
                                    detail::code_of_tag<Statement>()));
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

/// `Plan`: none where the subsidy is for several.
template <class Category, class Plan, std::int64_t Tier>
struct subsidy_reaches_a_fee {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy reaches nobody: its plan and tier have no fee, or "
                                    "none of those whom it is to; add the fee, or correct "
                                    "tier<...>, on_plan<...> or to<...>",
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

/// `Parts` of `Whole` parts: of 10,000 they are hundredths of a percent.
template <class Category, class Plan, std::int64_t Tier, std::int64_t Parts, std::int64_t Whole,
          std::int64_t FeeFen, std::int64_t Day>
struct share_is_exact {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("the share of the fee is not a whole number of fen: correct "
                                    "it, or name a rounding, rounded<rounding::half_up>; a third "
                                    "is fraction<1, 3>",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": ",
                                    detail::part_of_fee{Parts, Whole}, " of ", detail::yuan{FeeFen},
                                    detail::example{Day}));
};

template <class Category, class Plan, std::int64_t Tier, std::int64_t RemainsFen,
          std::int64_t FeeFen, std::int64_t Day>
struct fee_covers_what_remains {
    static_assert(RemainsFen <= FeeFen,
                  CANBAO_DETAIL_SAY("the fee is lower than what the subsidy leaves to pay: lower "
                                    "leaving<...>, or name the plan or tier that the subsidy is "
                                    "for",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{Tier}, ": leaving ",
                                    detail::yuan{RemainsFen}, " of a fee of ", detail::yuan{FeeFen},
                                    detail::example{Day}));
};

template <class Category>
struct amount_is_computed {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("only a share of the fee is rounded, and only a share or what "
                                    "leaving<...> gives has a floor or a ceiling: name the amount "
                                    "that results",
                                    detail::code_of_tag<Category>()));
};

template <class Category, std::int64_t FloorFen, std::int64_t CeilingFen>
struct floor_is_below_ceiling {
    static_assert(FloorFen < CeilingFen,
                  CANBAO_DETAIL_SAY("the floor of a subsidy is not below its ceiling: correct "
                                    "no_less_than<...> or no_more_than<...>; where both are meant "
                                    "to be the same, give amounts<...>",
                                    detail::code_of_tag<Category>(), ": floor ",
                                    detail::yuan{FloorFen}, ", ceiling ",
                                    detail::yuan{CeilingFen}));
};

/// `LowestFen`: what the subsidy gives without it where that is least.
template <class Category, std::int64_t FloorFen, std::int64_t LowestFen>
struct floor_lifts_aid {
    static_assert(FloorFen > LowestFen,
                  CANBAO_DETAIL_SAY("the floor of the subsidy lifts it on no fee: correct "
                                    "no_less_than<...>, or remove it",
                                    detail::code_of_tag<Category>(), ": floor ",
                                    detail::yuan{FloorFen}, ", never less than ",
                                    detail::yuan{LowestFen}, " without it"));
};

/// `HighestFen`: what the subsidy gives without it where that is most.
template <class Category, std::int64_t CeilingFen, std::int64_t HighestFen>
struct ceiling_limits_aid {
    static_assert(CeilingFen < HighestFen,
                  CANBAO_DETAIL_SAY("the ceiling of the subsidy limits it on no fee: correct "
                                    "no_more_than<...>, or remove it",
                                    detail::code_of_tag<Category>(), ": ceiling ",
                                    detail::yuan{CeilingFen}, ", never more than ",
                                    detail::yuan{HighestFen}, " without it"));
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

/// The categories of two subsidies, and the funds that pay them.
template <class Category, class Fund, class Other, class OtherFund, std::int64_t Tier,
          std::int64_t AidFen, std::int64_t Day>
struct aid_ties_are_decided {
    static_assert(
        detail::holds<Category, Other>,
        CANBAO_DETAIL_SAY("two subsidies are equally high for who is of both categories, and "
                          "another fund pays the one, or another section grants it, than the "
                          "other: say which is given, takes_precedence_over<...> in one of them or "
                          "equal_aid<by_vocabulary> in the policy",
                          detail::code_of_tag<Category>(), " (", detail::code_or_nothing<Fund>(),
                          ") and ", detail::code_of_tag<Other>(), " (",
                          detail::code_or_nothing<OtherFund>(), "), ", detail::tier_number{Tier},
                          ": ", detail::yuan{AidFen}, detail::example{Day}));
};

template <class Category, class Other, std::int64_t Tier, std::int64_t AidFen>
struct precedence_of_aid_is_an_order {
    static_assert(detail::holds<Category, Other>,
                  CANBAO_DETAIL_SAY("equal subsidies take precedence over one another in a circle, "
                                    "so that no order of them is meant: remove one "
                                    "takes_precedence_over<...>",
                                    detail::code_of_tag<Category>(), " and ",
                                    detail::code_of_tag<Other>(), ", ", detail::tier_number{Tier},
                                    ": ", detail::yuan{AidFen}));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(subsidy_is_complete, At, First, Second);
CANBAO_DETAIL_RULE(subsidy_reaches_a_fee, At, Other, Tier);
CANBAO_DETAIL_RULE(subsidy_within_fee, At, Other, Tier, First, Second, Day);
CANBAO_DETAIL_RULE(share_is_exact, At, Other, Tier, First, Third, Second, Day);
CANBAO_DETAIL_RULE(one_amount_per_category, At, Other, Tier, First, Second, Day);
CANBAO_DETAIL_RULE(aided_or_delegated, At, Other, Tier, First, Day);
CANBAO_DETAIL_RULE(recognition_is_of_the_year, At, First, Second);
CANBAO_DETAIL_RULE(recognition_limits_aid, At, First, Second);
CANBAO_DETAIL_RULE(there_is_aid, At);
CANBAO_DETAIL_RULE(aid_is_something, At);
CANBAO_DETAIL_RULE(amount_is_for_a_tier, At, First, Second);
CANBAO_DETAIL_RULE(fee_covers_what_remains, At, Other, Tier, First, Second, Day);
CANBAO_DETAIL_RULE(amount_is_computed, At);
CANBAO_DETAIL_RULE(floor_is_below_ceiling, At, First, Second);
CANBAO_DETAIL_RULE(floor_lifts_aid, At, First, Second);
CANBAO_DETAIL_RULE(ceiling_limits_aid, At, First, Second);
CANBAO_DETAIL_RULE(aid_ties_are_decided, At, Fund, Other, OtherFund, Tier, First, Day);
CANBAO_DETAIL_RULE(precedence_of_aid_is_an_order, At, Other, Tier, First);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
