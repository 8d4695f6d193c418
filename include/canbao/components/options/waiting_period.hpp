// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_WAITING_PERIOD_HPP
#define CANBAO_COMPONENTS_OPTIONS_WAITING_PERIOD_HPP

#include <canbao/components/options/options.hpp>

#include <concepts>

// From which day a route covers those who pay.
namespace canbao::inline v0_1 {

/// Cover begins with the benefit period, whenever paid: as without a waiting period, and said, so
/// that the days before the payment, or before the event, are covered on purpose.
struct from_the_start {
    static constexpr waiting waits{}; ///< as the engine knows it
};
/// Cover begins on the day of the event, before the payment.
struct from_event {
    static constexpr waiting waits{waiting_kind::from_event, {}, {}}; ///< as the engine knows it
};
/// Cover begins on the day of payment.
struct from_payment {
    /// As the engine knows it.
    static constexpr waiting waits{waiting_kind::from_payment, {}, {}};
};
/// Cover begins on the first day of the n-th month after the month of payment; of that month itself
/// with 0.
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
/// `AtLeast` in all (国办发〔2024〕38号: `growing<3, 1, 1, 6, 4>`).
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

template <class From>
concept waiting_like = requires {
    { From::waits } -> std::convertible_to<waiting>;
};

template <class From>
struct waiting_check {
    using type = rule::known_waiting_period<From>;
};
template <waiting_like From>
struct waiting_check<From> {
    using type = period_check<From::waits.length.count, 0>;
};

} // namespace detail

/// From which day a route covers: `waiting_period<from_event>`, `waiting_period<next_month>`,
/// `waiting_period<after<90_days>>` and so on, though never before the benefit period. A route
/// without a waiting period covers the whole benefit period, whenever paid; one that an event opens
/// says so (`from_the_start`). Where the event is a birth, nobody is covered before it.
template <class... From>
struct waiting_period {
    using breaks =
        detail::first_broken<detail::one_check<waiting_period, From...>, detail::breaks_of<From>...,
                             typename detail::waiting_check<From>::type...>;

    static constexpr void apply(opening_term& opening) noexcept {
        if constexpr ((detail::waiting_like<From> && ...)) {
            ((opening.waits = From::waits), ...);
        }
        ++opening.waitings;
    }
};

} // namespace canbao

#endif
