// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_PEOPLE_HPP
#define CANBAO_RULES_PEOPLE_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about groups of people, and about what is charged to whom; see rules/policy.hpp.
namespace canbao::rule {

/// `Least` and `Most`: full years, both included.
template <std::int64_t Least, std::int64_t Most>
struct age_in_range {
    static_assert(Least < Most,
                  "no age is in this range: aged_under is of 1 year or more, and aged<16, 59> from "
                  "the lower age to the higher");
};

/// `One` and `Other`: whose the fees, or the fiscal standards, are; `Tier`: 0 where they are
/// standards; `Born`: the day of birth of who has both, as YYYYMMDD.
template <class One, class Other, std::int64_t Tier, std::int64_t OneFen, std::int64_t OtherFen,
          std::int64_t Day, std::int64_t Born>
struct one_fee_per_person {
    static_assert(detail::holds<One>,
                  CANBAO_DETAIL_SAY("two fees, or two fiscal standards, for one person: tell the "
                                    "groups apart, name both in one to<...>, or, of fees, add "
                                    "lowest_fee_applies",
                                    detail::code_of_tag<One>(), " and ",
                                    detail::code_of_tag<Other>(), ", ", detail::tier_number{Tier},
                                    ": ", detail::yuan{OneFen}, " and ", detail::yuan{OtherFen},
                                    detail::example{Day}, detail::born{Born}));
};

template <std::int64_t Fees>
struct lowest_fee_decides_something {
    static_assert(Fees > 0, "nobody is named by two different fees of a plan and tier: remove "
                            "lowest_fee_applies, or correct whose the fees are");
};

/// `Group`: the first whose age is asked for.
template <class Group>
struct ages_have_a_day {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("a group is of an age, and no day of ages is named: add "
                                    "age_on<this_year<1, 1>>, as the notice counts ages",
                                    detail::code_of_tag<Group>()));
};

template <std::int32_t YearMonthDay>
struct age_day_is_asked_for {
    static_assert(YearMonthDay == 0,
                  CANBAO_DETAIL_SAY("no group is of an age: remove age_on, or name the group in "
                                    "to<...>",
                                    detail::day{YearMonthDay}));
};

/// `Limit`: the day that it must not pass, one way or the other.
template <std::int64_t Day, std::int64_t Limit>
struct age_day_is_of_the_year {
    static_assert(Day == Limit,
                  CANBAO_DETAIL_SAY("the day of ages is not one for the insured year: it lies in "
                                    "that year or in the year before",
                                    detail::day{Day}, ", against ", detail::day{Limit}));
};

/// `Alternative`: which of the group, from 1; that of a group without alternatives is 1.
template <class Group, std::int64_t Alternative>
struct group_is_somebody {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("nobody is of a group, or of one of its alternatives: its "
                                    "conditions contradict one another, or it is of who is born "
                                    "after the insured year",
                                    detail::code_of_tag<Group>(), ": when<...> ", Alternative));
};

template <class Group>
struct group_leaves_somebody_out {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("everybody is of a group, for nothing that it asks leaves "
                                    "anybody out: correct it, or say of all what is said of it",
                                    detail::code_of_tag<Group>()));
};

/// `Alternative` and `Other`: which of the group, from 1; whoever is of the first is of the other.
template <class Group, std::int64_t Alternative, std::int64_t Other>
struct alternative_adds_people {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("an alternative of a group adds nobody, for another one is of "
                                    "the same people, or of more: remove it, or correct it",
                                    detail::code_of_tag<Group>(), ": when<...> ", Alternative,
                                    ", beside when<...> ", Other));
};

template <class Group, class Other>
struct groups_differ {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("two groups say the same of whom they are: keep one, and name "
                                    "it in both places, or correct the other",
                                    detail::code_of_tag<Group>(), " and ",
                                    detail::code_of_tag<Other>()));
};

template <class Group, class Other>
struct groups_have_codes_of_their_own {
    static_assert(detail::holds<Group>,
                  CANBAO_DETAIL_SAY("a group has the code or the name of another group or of a "
                                    "category: give it one of its own",
                                    detail::code_of_tag<Group>(), " and ",
                                    detail::code_of_tag<Other>()));
};

/// `Whose`: the first whom the standard is to.
template <class Whose>
struct standard_goes_with_a_fee {
    static_assert(detail::holds<Whose>,
                  CANBAO_DETAIL_SAY("a fiscal standard of some goes with no fee: those whom it "
                                    "names pay none, or fees that have standards of their own; "
                                    "correct to<...>",
                                    detail::code_of_tag<Whose>()));
};

/// `Whose`: whom the surcharge is to; none where it is of everybody. `Tier`: 0: of every tier.
template <class Name, class Whose, std::int64_t Tier>
struct surcharge_goes_with_a_fee {
    static_assert(detail::holds<Name>,
                  CANBAO_DETAIL_SAY("a charge goes with no fee: nobody of its plan and tier whom "
                                    "it names has one; correct on_plan<...>, tier<...> or to<...>",
                                    detail::code_of_tag<Name>(), " of ",
                                    detail::code_or_any<Whose>(), ", ", detail::tier_number{Tier}));
};

/// `Whose`: somebody who is charged twice; none where everybody is.
template <class Name, class Whose, std::int64_t OneFen, std::int64_t OtherFen>
struct surcharge_stands_once {
    static_assert(detail::holds<Name>,
                  CANBAO_DETAIL_SAY("one charge stands twice for somebody: keep one, or tell apart "
                                    "whom they are to",
                                    detail::code_of_tag<Name>(), " of ",
                                    detail::code_or_any<Whose>(), ": ", detail::yuan{OneFen},
                                    " and ", detail::yuan{OtherFen}));
};

template <class Name>
struct surcharge_is_something {
    static_assert(detail::holds<Name>,
                  CANBAO_DETAIL_SAY("a charge is nothing: state its amount, or remove it",
                                    detail::code_of_tag<Name>()));
};

/// `Category`: the first whom the subsidy is to.
template <class Category>
struct aided_surcharge_is_charged {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy is of a charge that those whom it is to do not pay, "
                                    "for the policy lacks it, funds pay it, or it is of others: "
                                    "correct including<...>",
                                    detail::code_of_tag<Category>()));
};

template <class Category, class Name, std::int64_t Tier>
struct aided_surcharge_is_of_all {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy is of a charge that only some of those owe who pay "
                                    "a fee: state the fee of these people too, fee<..., to<...>>",
                                    detail::code_of_tag<Category>(), ": ",
                                    detail::code_of_tag<Name>(), ", ", detail::tier_number{Tier}));
};

template <class Route, class Plan>
struct route_is_for_who_has_a_fee {
    static_assert(
        detail::holds<Route, Plan>,
        CANBAO_DETAIL_SAY("a route, or an alternative of it, is open to such people alone "
                          "as have no fee: add fee<..., to<...>>, or correct whom the "
                          "route is for",
                          "route ", detail::code_of_tag<Route>(), ", ", detail::code_of_tag<Plan>(),
                          " plan"));
};

template <class Category, class Plan, std::int64_t OfTier>
struct share_names_a_fee {
    static_assert(detail::holds<Category>,
                  CANBAO_DETAIL_SAY("a subsidy is a share of the fee of a tier that has none: "
                                    "correct of_tier<...>",
                                    detail::code_of_tag<Category>(), ", ",
                                    detail::code_of_tag<Plan>(), " plan, ",
                                    detail::tier_number{OfTier}));
};

/// `Other`: by what whoever is of `Category` always gets more on that tier.
template <class Category, class Other, std::int64_t Tier, std::int64_t SubsidyFen,
          std::int64_t OtherFen>
struct subsidy_is_given {
    static_assert(SubsidyFen >= OtherFen,
                  CANBAO_DETAIL_SAY("a subsidy is given to nobody, for whoever it is to gets a "
                                    "higher one, of a group or category that such people are of "
                                    "too: remove it, or tell apart whom the two are to",
                                    detail::code_of_tag<Category>(), ": ", detail::yuan{SubsidyFen},
                                    ", ", detail::code_of_tag<Other>(), ": ",
                                    detail::yuan{OtherFen}, ", ", detail::tier_number{Tier}));
};

template <class Route>
struct fiscal_is_waived_with_fee {
    static_assert(detail::holds<Route>,
                  CANBAO_DETAIL_SAY("the treasury pays for whoever is charged: without_fiscal goes "
                                    "with charges<nothing>",
                                    detail::code_of_tag<Route>()));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(one_fee_per_person, At, Other, Tier, First, Second, Day, Third);
CANBAO_DETAIL_RULE(lowest_fee_decides_something, First);
CANBAO_DETAIL_RULE(ages_have_a_day, At);
CANBAO_DETAIL_RULE(age_day_is_asked_for, First);
CANBAO_DETAIL_RULE(age_day_is_of_the_year, First, Second);
CANBAO_DETAIL_RULE(group_is_somebody, At, First);
CANBAO_DETAIL_RULE(group_leaves_somebody_out, At);
CANBAO_DETAIL_RULE(alternative_adds_people, At, First, Second);
CANBAO_DETAIL_RULE(groups_differ, At, Other);
CANBAO_DETAIL_RULE(groups_have_codes_of_their_own, At, Other);
CANBAO_DETAIL_RULE(standard_goes_with_a_fee, At);
CANBAO_DETAIL_RULE(surcharge_goes_with_a_fee, At, Other, Tier);
CANBAO_DETAIL_RULE(surcharge_stands_once, At, Other, First, Second);
CANBAO_DETAIL_RULE(surcharge_is_something, At);
CANBAO_DETAIL_RULE(aided_surcharge_is_charged, At);
CANBAO_DETAIL_RULE(aided_surcharge_is_of_all, At, Other, Tier);
CANBAO_DETAIL_RULE(route_is_for_who_has_a_fee, At, Other);
CANBAO_DETAIL_RULE(share_names_a_fee, At, Other, First);
CANBAO_DETAIL_RULE(subsidy_is_given, At, Other, Tier, First, Second);
CANBAO_DETAIL_RULE(fiscal_is_waived_with_fee, At);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
