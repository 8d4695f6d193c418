// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_WINDOW_HPP
#define CANBAO_COMPONENTS_OPTIONS_WINDOW_HPP

#include <canbao/components/options/options.hpp>

// When a route is open: fixed days of payment, and days since an event.
namespace canbao::inline v0_1 {

/// The enrolment window: the first and last day of payment, both inclusive. Here and below, of a
/// route `by_registration` what is said of the payment's day is of the registration's.
template <calendar_date First, calendar_date Last>
struct window {
    using breaks = detail::first_broken<detail::day_check<First>, detail::day_check<Last>>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.window_from = First.day();
        opening.window_to = Last.day();
        ++opening.windows;
    }
};

/// An enrolment window without a last day.
template <calendar_date First>
struct window_from {
    using breaks = detail::day_check<First>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.window_from = First.day();
        ++opening.windows;
    }
};

/// An enrolment window without a first day.
template <calendar_date Last>
struct window_until {
    using breaks = detail::day_check<Last>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.window_to = Last.day();
        ++opening.windows;
    }
};

/// The last day of payment of a route that goes by the day of registration, inclusive; without it
/// there is none. Of any other route it is that of its window.
///
///     route<routes::late, by_registration, window<this_year<3, 1>, this_year<11, 30>>,
///           paid_until<this_year<12, 31>>, waiting_period<after<3_months>>>
template <calendar_date Last>
struct paid_until {
    using breaks = detail::day_check<Last>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.paid_until = Last.day();
        ++opening.last_payments;
    }
};

/// Paid on a day of the insured year.
struct open_in_insured_year {
    static constexpr void apply(opening_term& opening) noexcept { opening.pay_in_year = true; }
};

namespace detail {

template <period_length Length, timeliness Paid, class... Events>
struct paid_since {
    using breaks = first_broken<list_check<paid_since, Events...>, length_check<Length>,
                                word_check<event_kind, Events>...>;
    static constexpr void apply(opening_term& opening) noexcept {
        opening.asks.events = static_cast<std::uint32_t>(bits_of<event_kind, Events...>());
        opening.asks.limit = Length.length();
        opening.asks.paid = Paid;
        ++opening.since_events;
    }
    static constexpr void apply(policy_content& content) noexcept {
        record_own_words<event_kind, Events...>(content);
    }
};

} // namespace detail

/// Any of these events has happened, on the day of payment or before. An event later than the
/// payment opens nothing but what is paid `ahead_of` it. Of `refunds_before_cover`: who is paid
/// back.
template <class... Events>
struct upon : detail::paid_since<0_days, timeliness::any, Events...> {
    using detail::paid_since<0_days, timeliness::any, Events...>::apply;
    static constexpr void apply(refund_term& refund) noexcept {
        refund.events |= static_cast<std::uint32_t>(detail::bits_of<event_kind, Events...>());
    }
};

/// Paid within a period of any of these events, `within<90_days, birth>`; without a
/// `window`, `window_from` or `window_until`, payment is taken from the first day of the insured
/// year on: add `window_from<…>` where it is taken earlier. The payment may lie after the insured
/// year, the event not.
template <period_length Length, class... Events>
struct within : detail::paid_since<Length, timeliness::within, Events...> {};

/// Paid later than a period after any of these events.
template <period_length Length, class... Events>
struct later_than : detail::paid_since<Length, timeliness::later, Events...> {};

/// Paid before any of these events, which follows within a period from the payment: a mother-to-be
/// pays for her child. Cover begins with the event, which is no later than the insured year; a
/// waiting period of another event than a birth runs from the event. Without a window, payment is
/// taken as for `within`, from the first day of the insured year on.
///
///     route<unborn, window<"2025-09-01", "2025-12-31">, ahead_of<10_months, birth>,
///           waiting_period<from_event>>
template <period_length Length, class... Events>
struct ahead_of : detail::paid_since<Length, timeliness::ahead, Events...> {};

/// The event happened in the insured year.
struct event_in_insured_year {
    static constexpr void apply(opening_term& opening) noexcept { opening.event_in_year = true; }
};

/// The event happened on one of these days, both inclusive: newborns of a quarter, say.
///
///     event_between<this_year<3, 1>, this_year<12, 31>>
template <calendar_date First, calendar_date Last>
struct event_between {
    using breaks = detail::first_broken<detail::day_check<First>, detail::day_check<Last>>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.event_from = First.day();
        opening.event_to = Last.day();
        ++opening.event_spans;
    }
};

/// The period of `later_than` ended in the insured year or later: who missed it in an earlier year
/// is not meant.
struct missed_in_insured_year {
    static constexpr void apply(opening_term& opening) noexcept { opening.missed_in_year = true; }
};

} // namespace canbao

#endif
