// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_CHECKED_HPP
#define CANBAO_COMPONENTS_OPTIONS_CHECKED_HPP

#include <canbao/rules/known.hpp>
#include <canbao/rules/types.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/period.hpp>
#include <canbao/units/whole_number.hpp>

#include <cstdint>

// Rules about types. A component, and an option of one, declares the first rule that it breaks as
// `breaks`, without instantiating it. The policy instantiates it, so that a message leads from the
// rule straight to the policy. What needs the broken thing goes on with something harmless: one
// mistake gives one error.
namespace canbao::inline v0_1::detail {

/// `choice<Which>::of<Yes, No>` is one of two types, as std::conditional_t, which instantiates a
/// class for each pair: dear where every option of every component asks.
template <bool Which>
struct choice {
    template <class Yes, class>
    using of = Yes;
};
template <>
struct choice<false> {
    template <class, class No>
    using of = No;
};

/// The rule, where it is broken.
template <bool Kept, class Rule>
using checked = typename choice<Kept>::template of<rule::kept, Rule>;

/// The first of some rules that is broken; `rule::kept` where none is.
template <class... Rules>
struct first_broken_of {
    using type = rule::kept;
};
template <class First, class... Rest>
struct first_broken_of<First, Rest...> {
    using type = First;
};
template <class... Rest>
struct first_broken_of<rule::kept, Rest...> : first_broken_of<Rest...> {};

template <class... Rules>
using first_broken = typename first_broken_of<Rules...>::type;

template <class Part>
struct breaks_in {
    using type = rule::kept;
};
template <class Part>
    requires requires {
        typename Part::breaks;
    }
struct breaks_in<Part> {
    using type = typename Part::breaks;
};

/// The first rule that a component or an option breaks by itself.
template <class Part>
using breaks_of = typename breaks_in<Part>::type;

/// The rule that an option, or a change of an amendment, lists something.
template <class Option, class... Listed>
using list_check = checked<(sizeof...(Listed) > 0), rule::names_something<Option>>;

/// The rule that an option names exactly one word or rule.
template <class Option, class... Named>
using one_check = checked<sizeof...(Named) == 1, rule::names_one<Option>>;

/// The rule that a period has a length of at least so much.
template <int Count, int Least>
using period_check = checked<(Count >= Least), rule::period_in_range<Count, Least>>;

/// The rule that what stands for a period is one, and not negative.
template <period_length Length>
using length_check =
    first_broken<checked<Length.has_value(), rule::known_period<Length.bare_number()>>,
                 period_check<Length.length().count, 0>>;

/// The rule that a number is a whole one.
template <whole_number Number>
using whole_check = checked<Number.has_value(), rule::is_a_whole_number<Number.hundredths()>>;

/// The rule that a number of years or months is a whole one, and no more than an application holds.
template <whole_number Number>
using small_number_check =
    first_broken<whole_check<Number>,
                 checked<Number.is_between(0, 255), rule::number_in_range<Number.value()>>>;

/// The number; 0 where it breaks that rule.
constexpr std::uint8_t small_number(whole_number number) noexcept {
    return static_cast<std::uint8_t>(number.is_between(0, 255) ? number.value() : 0);
}

/// The rule that an amount of money is one.
template <fen_sum Amount>
using amount_check =
    first_broken<checked<!Amount.is_inexact(), rule::share_of_amount_is_exact<Amount.whole_fen()>>,
                 checked<Amount.has_value(), rule::known_amount<Amount.bare_number()>>>;

/// The rule that a date names a day.
template <calendar_date Day>
using day_check =
    checked<Day.day().has_value(),
            typename choice<(Day.yyyymmdd < 0)>::template of<
                rule::year_has_the_day<-Day.yyyymmdd / 100 % 100, -Day.yyyymmdd % 100>,
                rule::day_is_in_the_calendar<Day.yyyymmdd>>>;

} // namespace canbao::detail

#endif
