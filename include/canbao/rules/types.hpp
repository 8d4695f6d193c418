// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_TYPES_HPP
#define CANBAO_RULES_TYPES_HPP

#include <canbao/rules/holds.hpp>

#include <cstdint>

/// The rules about what a policy is written with, not about figures, as in the headers beside it:
/// words, days, and what may stand where. A component reports the first that it breaks, and the
/// policy in which it stands instantiates it; the sentence is the build error.
namespace canbao::rule {

/// What stands for no rule.
struct kept {};

/// What stands in a policy is a component of one.
template <class Component>
struct is_a_component {
    static_assert(detail::holds<Component>,
                  "this is no component of a policy: it may be an option, which belongs inside a "
                  "fee, subsidy or route");
};

/// `Class`: one that says nothing. An error in a chapter leaves it so, too.
template <class Class>
struct derives_from_a_component {
    static_assert(detail::holds<Class>,
                  "this class says nothing in a policy: derive it from a component or from "
                  "chapter<...>; where an error above is about it, mend that first");
};

/// Everything that stands inside a component must mean something there.
template <class Component, class Option>
struct option_belongs_to_component {
    static_assert(detail::holds<Option>,
                  "this option says nothing in this component: remove it, or move it to the "
                  "component that it describes");
};

template <class WaitingPeriod, class Option>
struct waiting_option_says_something {
    static_assert(
        detail::holds<Option>,
        "this says nothing of such a waiting period: only after<...> grows, by one or more "
        "of its own unit, is shortened again, and has a longer floor; and only after<...> "
        "and nth_month<...> run from another day than they say");
};

template <class Amount>
struct subsidy_begins_with_its_amount {
    static_assert(detail::holds<Amount>,
                  "a subsidy begins with its amount: in_full, percent<...>, basis_points<...>, "
                  "fraction<1, 3>, amounts<...> or leaving<...>");
};

/// What may be said once must not be said twice, for the second would silently replace the first.
template <class Component, int Times>
struct component_says_it_once {
    static_assert(
        Times <= 1,
        "a component says the same thing twice (an amount, to<...>, a tier, a plan, a fund, a "
        "rounding, a ceiling, a floor, a charge, days of birth, months, whose aid counts, a "
        "notice's dates), or what stands beside its alternatives: keep one, or write two "
        "components");
};

/// Bounds of the numbers that an application carries, and what lengthens a waiting period.
template <std::int64_t Bound>
struct number_in_range {
    static_assert(Bound >= 0 && Bound <= 255, "a number of years or months lies between 0 and 255");
};

template <class Fund>
struct fund_pays_aid {
    static_assert(detail::holds<Fund>,
                  "the waiver is no fund that pays a subsidy: name the fund, or waive the "
                  "contribution by a route, charges<nothing>");
};

template <int Routes>
struct precedence_is_over_few {
    static_assert(Routes >= 1 && Routes <= 4, "a route takes precedence over one to four others");
};

/// An option that lists words or changes lists at least one.
template <class Option>
struct names_something {
    static_assert(detail::holds<Option>,
                  "this lists nothing: name at least one category, event, component or other word");
};

/// What stands for one word, or one rule, names exactly one.
template <class Option>
struct names_one {
    static_assert(detail::holds<Option>,
                  "this names none, or several, where one is meant: keep one");
};

/// `Number`: what is written, where it is a bare number.
template <std::int64_t Number>
struct known_amount {
    static_assert(Number < 0, "this is no amount of money: write its unit, 400_yuan or 12.50_yuan");
};

/// `WholeFen`: the share without the part of a fen.
template <std::int64_t WholeFen>
struct share_of_amount_is_exact {
    static_assert(WholeFen < 0,
                  "this share of an amount is not a whole number of fen: correct it, or write the "
                  "amount as the notice rounds it");
};

template <std::int64_t Number>
struct known_period {
    static_assert(Number < 0, "this is no period: write 90_days or 3_months");
};

/// `Hundredths`: of the decimal number that is written; 0 where it is no number.
template <std::int64_t Hundredths>
struct is_a_whole_number {
    static_assert(Hundredths < 0,
                  "this is no whole number: write one without decimals, quotes or unit; 33.3 "
                  "percent of a fee are basis_points<3330>, a third is fraction<1, 3>");
};

template <std::int64_t UnitFen>
struct rounding_unit_in_range {
    static_assert(UnitFen >= 1 && UnitFen <= 10'000,
                  "a share is rounded to a unit between one fen and 100 yuan: "
                  "rounded<rounding::half_up, 1_yuan>, or 1_jiao");
};

template <std::int64_t Tier>
struct tier_in_range {
    static_assert(Tier >= 1 && Tier <= 9, "tiers are numbered from 1 to 9");
};

template <std::int64_t Share, std::int64_t Whole>
struct share_in_range {
    static_assert(Share >= 0 && Share <= Whole && Whole >= 1 && Whole <= 1'000'000,
                  "a share lies between nothing and the whole: 0 to 100 percent, 0 to 10,000 "
                  "basis points, or fraction<1, 3>, of at most 1,000,000 parts");
};

template <int Amounts>
struct amounts_go_by_tier {
    static_assert(Amounts >= 1 && Amounts <= 9, "give one amount, or one for each tier");
};

template <std::int64_t Year>
struct insured_year_in_range {
    static_assert(Year >= 1901 && Year <= 2198, "the insured year is out of range (1901 to 2198)");
};

template <int Count, int Least>
struct period_in_range {
    static_assert(Count >= Least, "a period is not negative, and nth_month<0> is the month of "
                                  "payment: correct it");
};

template <int Alternatives, int Lists>
struct alternatives_are_several {
    static_assert(Alternatives >= 2 && Lists == 1,
                  "a route, or a group, lists its alternatives, two or more, in one either<...>");
};

template <std::int32_t YearMonthDay>
struct day_is_in_the_calendar {
    static_assert(YearMonthDay < 0, "this is no day of the calendar between 1900-01-01 and "
                                    "2199-12-31: write it as YYYY-MM-DD, \"2025-09-01\"");
};

/// Of a day relative to the insured year.
template <int Month, int Day>
struct year_has_the_day {
    static_assert(Month < 0 || Day < 0,
                  "no year has this day: write the month and then the day, last_year<9, 1> is "
                  "1 September of the year before the insured year");
};

template <class Section>
struct section_is_numbered {
    static_assert(detail::holds<Section>,
                  "this is no number of a section: write one to three numbers from 1 to 999 with "
                  "dots between them, section<\"2.3\">");
};

} // namespace canbao::rule

#endif
