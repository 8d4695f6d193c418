// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_WAITING_PERIOD_HPP
#define CANBAO_COMPONENTS_OPTIONS_WAITING_PERIOD_HPP

#include <canbao/components/options/options.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>

// From which day a route covers those who pay.
namespace canbao::inline v0_1 {

/// Cover begins with the benefit period, whenever paid: as without a waiting period, and said, so
/// that the days before the payment, or before the event, are covered on purpose.
struct from_the_start {
    static constexpr waiting waits{}; ///< as the engine knows it
};
/// Cover begins on the day of the event, before the payment.
struct from_event {
    /// As the engine knows it.
    static constexpr waiting waits{waiting_kind::on_the_day, {}, {}, waiting_start::event};
};
/// Cover begins on the day of payment.
struct from_payment {
    /// As the engine knows it.
    static constexpr waiting waits{waiting_kind::on_the_day, {}, {}, waiting_start::payment};
};
/// On a route that goes by it, cover begins on the day of registration.
struct from_registration {
    /// As the engine knows it.
    static constexpr waiting waits{waiting_kind::on_the_day, {}, {}, waiting_start::registration};
};
/// Cover begins on the first day of the n-th month after the month of payment; of that month itself
/// with 0. On a route that goes by the day of registration it is that, and so for all that follow.
template <whole_number Months>
struct nth_month {
    using breaks = detail::whole_check<Months>;
    /// As the engine knows it.
    static constexpr waiting waits{
        waiting_kind::nth_month,
        {period_unit::months,
         static_cast<std::int16_t>(Months.is_between(-32'767, 32'767) ? Months.value() : -1)},
        {}};
};
/// Cover begins on the first day of the month of payment.
using this_month = nth_month<0>;
/// Cover begins on the first day of the month after the month of payment.
using next_month = nth_month<1>;
/// Cover begins after so many full days or months since payment; by the Civil Code `after<0_days>`
/// is the day after payment, and `after<90_days>` the 91st day after it.
template <period_length Length>
struct after {
    using breaks = detail::length_check<Length>;
    /// As the engine knows it.
    static constexpr waiting waits{waiting_kind::full_period, Length.length(), {}};
};

/// A waiting period in months that grows with the years without cover and shrinks with the years
/// paid back, though never below the fixed part; from `FromLapsed` years on it is at least
/// `AtLeast` in all (国办发〔2024〕38号 by its letter: `growing<3, 1, 1, 6, 4>`). The same in words
/// is `after<3_months>` with `each_lapsed_year`, `each_repaid_year` and `floor_from`.
template <whole_number Fixed, whole_number PerLapsedYear, whole_number PerRepaidYear,
          whole_number AtLeast = 0, whole_number FromLapsed = 0>
struct growing {
    using breaks = detail::first_broken<
        detail::small_number_check<Fixed>, detail::small_number_check<PerLapsedYear>,
        detail::small_number_check<PerRepaidYear>, detail::small_number_check<AtLeast>,
        detail::small_number_check<FromLapsed>>;
    /// As the engine knows it.
    static constexpr waiting waits{
        waiting_kind::full_period,
        {period_unit::months, detail::small_number(Fixed)},
        {detail::small_number(PerLapsedYear), detail::small_number(PerRepaidYear),
         detail::small_number(AtLeast), detail::small_number(FromLapsed)}};
};

namespace detail {

/// From what a waiting period runs.
template <waiting_start Since>
struct runs_since {
    static constexpr subject about = subject::anchor;
    static constexpr void apply(waiting& waits) noexcept { waits.since = Since; }
};

/// How much a waiting period grows or shrinks by, or is at least, as a part of its growth.
template <subject About, std::uint8_t waiting_growth::*Part, period_length Length>
struct grows_by {
    static constexpr subject about = About;
    static constexpr period length = Length.length(); ///< as the engine knows it
    using breaks = length_check<Length>;
    static constexpr void apply(waiting& waits) noexcept {
        waits.growth.*Part = small_number(length.count);
    }
};

} // namespace detail

/// The waiting period runs from the day of payment: so it does where nothing else is said, but on a
/// route that goes by the day of registration.
struct since_payment : detail::runs_since<waiting_start::payment> {};
/// On such a route it runs from the day of registration: so it does where nothing else is said.
struct since_registration : detail::runs_since<waiting_start::registration> {};
/// It runs from the day of the event: `waiting_period<this_month, since_event>`.
struct since_event : detail::runs_since<waiting_start::event> {};
/// It runs from the first day of the route's benefit period, which is itself counted: three months
/// since 1 January end on 31 March, whenever paid (龙陵等地 2025 年起集中参保期内的待遇等待期).
struct since_cover_begins : detail::runs_since<waiting_start::cover_begins> {};
/// It runs from a fixed day, which is itself counted: `since_day<this_year<3, 1>>`.
template <calendar_date Day>
struct since_day : detail::runs_since<waiting_start::fixed_day> {
    using breaks = detail::day_check<Day>;
    static constexpr void apply(waiting& waits) noexcept {
        detail::runs_since<waiting_start::fixed_day>::apply(waits);
        waits.day = Day.day();
    }
};

/// Each year without cover adds so much to the period (国办发〔2024〕38号, read by its letter).
template <period_length More>
struct each_lapsed_year
    : detail::grows_by<detail::subject::lapsed_years, &waiting_growth::per_lapsed_year, More> {};
/// Each year without cover beyond the first adds so much: the first costs the fixed period
/// (每多断保1年增加1个月, as provinces have it since 2025).
template <period_length More>
struct each_further_lapsed_year : each_lapsed_year<More> {
    static constexpr void apply(waiting& waits) noexcept {
        each_lapsed_year<More>::apply(waits);
        waits.growth.beyond = 1;
    }
};
/// Each year paid back takes so much off again, though never of the fixed period
/// (每补缴1年减少1个月). The policy says what a year costs: `surcharge_each<…>`.
template <period_length Less>
struct each_repaid_year
    : detail::grows_by<detail::subject::repaid_years, &waiting_growth::per_repaid_year, Less> {};
/// From so many years without cover on the period is no shorter than this, whatever is paid back
/// (断缴4年及以上的不少于6个月).
template <whole_number LapsedYears, period_length AtLeast>
struct floor_from : detail::grows_by<detail::subject::floor, &waiting_growth::at_least, AtLeast> {
    using breaks = detail::first_broken<detail::small_number_check<LapsedYears>,
                                        detail::length_check<AtLeast>>;
    static constexpr void apply(waiting& waits) noexcept {
        detail::grows_by<detail::subject::floor, &waiting_growth::at_least, AtLeast>::apply(waits);
        waits.growth.from_lapsed_years = detail::small_number(LapsedYears);
    }
};

namespace detail {

template <class From>
concept waiting_like = requires {
    { From::waits } -> std::convertible_to<waiting>;
};

template <class Option>
concept changes_a_wait = requires(waiting& waits) {
    Option::apply(waits);
};
template <class Option>
concept lengthens_a_wait = changes_a_wait<Option> && requires {
    { Option::length } -> std::convertible_to<period>;
};

template <class From>
struct waiting_check {
    using type = checked<changes_a_wait<From>, rule::known_waiting_period<From>>;
};
template <waiting_like From>
struct waiting_check<From> {
    using type = period_check<From::waits.length.count, 0>;
};

/// The period that stands among what is said of a waiting period.
template <class... From>
constexpr waiting plain_wait() noexcept {
    waiting waits;
    const auto take = [&](auto identity) {
        using One = typename decltype(identity)::type;
        if constexpr (waiting_like<One>) {
            waits = One::waits;
        }
    };
    (take(std::type_identity<From>{}), ...);
    return waits;
}
/// With what else is said of it.
template <class... From>
constexpr waiting whole_wait() noexcept {
    waiting waits = plain_wait<From...>();
    (apply_to<From>(waits), ...);
    return waits;
}

/// Whether what else is said of a waiting period means something of it: only full periods grow, in
/// their own unit, only what has grown shrinks, a floor lifts, and only what is counted runs from
/// another day.
template <class Option>
constexpr bool means_something(const waiting& plain, const waiting& whole) noexcept {
    if constexpr (lengthens_a_wait<Option>) {
        const bool is_more =
            Option::about != subject::floor || Option::length.count > plain.length.count;
        const bool is_less =
            Option::about != subject::repaid_years || whole.growth.per_lapsed_year > 0;
        return plain.kind == waiting_kind::full_period && plain.growth == waiting_growth{} &&
               Option::length.unit == plain.length.unit && Option::length.count > 0 &&
               Option::length.count <= 255 && is_more && is_less;
    } else if constexpr (changes_a_wait<Option>) {
        return plain.kind == waiting_kind::nth_month || plain.kind == waiting_kind::full_period;
    } else {
        return true;
    }
}

} // namespace detail

/// From which day a route covers: `waiting_period<from_event>`, `waiting_period<next_month>`,
/// `waiting_period<after<90_days>>` and so on, though never before the benefit period. It runs from
/// the payment, or the registration where the route goes by that, unless it says from what
/// (`since_cover_begins`, `since_event`, `since_day`), and a full period may grow with years
/// without cover. A route without a waiting period covers the whole benefit period, whenever paid;
/// one that an event opens says so (`from_the_start`). Where the event is a birth, nobody is
/// covered before it.
///
///     waiting_period<after<3_months>, since_cover_begins, each_further_lapsed_year<1_months>,
///                    each_repaid_year<1_months>, floor_from<4, 6_months>>
template <class... From>
struct waiting_period {
    /// As the engine knows it.
    static constexpr waiting waits = detail::whole_wait<From...>();
    using breaks = detail::first_broken<
        detail::checked<(0 + ... + int{!detail::changes_a_wait<From>}) == 1,
                        rule::names_one<waiting_period>>,
        detail::breaks_of<From>..., typename detail::waiting_check<From>::type...,
        detail::once_check<waiting_period, From...>,
        detail::checked<detail::means_something<From>(detail::plain_wait<From...>(), waits),
                        rule::waiting_option_says_something<waiting_period, From>>...>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.waits = waits;
        ++opening.waitings;
    }
};

} // namespace canbao

#endif
