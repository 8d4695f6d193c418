// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_MOVING_DAY_HPP
#define CANBAO_ENGINE_MOVING_DAY_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <cstdint>

// Days that move with the day of payment, and never backwards as it advances. The cells of a policy
// are cut where one of them passes a fixed day.
namespace canbao::inline v0_1::detail {

/// The earliest event whose period ends on `day` or later.
constexpr date earliest_event_with_limit(period limit, date day, counting_rule counting) noexcept {
    // Some days before the right one, then day by day: months have no exact inverse.
    date event = limit.unit == period_unit::days
                     ? day - limit.count
                     : add_months(day, -limit.count, month_end::last_day) - 4;
    while (last_day_of(limit, event, counting) < day) {
        event = event + 1;
    }
    return event;
}

/// One such day as a function of the day of payment.
struct moving_day {
    enum class kind : std::uint8_t {
        first_covered, ///< the first day after the waiting period `length`
        nth_month,     ///< the first day of the n-th month after
        limit,         ///< the earliest event whose period `length` has not ended
        ahead          ///< the day after the last event that is paid for ahead
    };

    kind is = kind::first_covered;
    period length{period_unit::days, -1}; ///< as the day of payment itself: minus one full day
    counting_rule counting;

    [[nodiscard]] constexpr date at(date paid_on) const noexcept {
        switch (is) {
        case kind::ahead: return first_day_after(length, paid_on, counting);
        case kind::first_covered:
            return length.count < 0 ? paid_on : first_day_after(length, paid_on, counting);
        case kind::nth_month: return first_of_month_after(paid_on, length.count);
        case kind::limit: return earliest_event_with_limit(length, paid_on, counting);
        }
        return paid_on;
    }

    /// How many days it may lie after the day of payment: no fewer than this …
    [[nodiscard]] constexpr std::int32_t least_lead() const noexcept {
        const std::int32_t count = length.count;
        if (is == kind::nth_month) {
            return count == 0 ? -30 : 28 * (count - 1) + 1;
        }
        if (is == kind::limit) {
            return length.unit == period_unit::days ? -count : -31 * count - 1;
        }
        return length.unit == period_unit::days || count < 0 ? count : 28 * count;
    }
    /// … and no more than this.
    [[nodiscard]] constexpr std::int32_t most_lead() const noexcept {
        const std::int32_t count = length.count;
        if (is == kind::nth_month) {
            return 31 * count;
        }
        if (is == kind::limit) {
            return length.unit == period_unit::days ? 1 - count : 2 - 28 * count;
        }
        return length.unit == period_unit::days || count < 0 ? count + 1 : 31 * count + 2;
    }

    /// The first payment for which it is `day` or later.
    [[nodiscard]] constexpr date first_payment_reaching(date day) const noexcept {
        return first_payment_reaching(day, day - most_lead() - 1, day - least_lead() + 1);
    }
    /// The same where it is known to lie between two days, both inclusive.
    [[nodiscard]] constexpr date first_payment_reaching(date day, date low,
                                                        date high) const noexcept {
        while (low < high) {
            const date middle = low + (high.days - low.days) / 2;
            if (at(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    friend constexpr bool operator==(const moving_day&, const moving_day&) = default;
};

/// True where which of two moving days is the earlier, or whether they are the same, may change
/// from one payment day to the next.
constexpr bool may_cross(const moving_day& one, const moving_day& other) noexcept {
    // Whether the first day counts moves the day after a period by one, the others no further.
    const bool ends_alike =
        one.is == moving_day::kind::first_covered && one.counting.end == other.counting.end;
    const bool counts_alike = one.is == moving_day::kind::nth_month ||
                              one.length.unit == period_unit::days || ends_alike ||
                              one.counting == other.counting;
    const bool ordered_by_length =
        one.is == other.is && one.length.unit == other.length.unit && counts_alike;
    return !ordered_by_length && one.least_lead() <= other.most_lead() &&
           other.least_lead() <= one.most_lead();
}

/// True where one of two is the day of payment and the other the first of its month: they are the
/// same on that day, and else always in the same order.
constexpr bool is_the_month_of(const moving_day& one, const moving_day& other) noexcept {
    const auto is_first = [](const moving_day& day) {
        return day.is == moving_day::kind::nth_month && day.length.count == 0;
    };
    return (one == moving_day{} && is_first(other)) || (other == moving_day{} && is_first(one));
}

/// The first day after a waiting period of that length, as it moves with the day from which it
/// runs.
constexpr moving_day moving_day_of(const waiting& waits, period length,
                                   counting_rule counting) noexcept {
    if (waits.kind == waiting_kind::on_the_day) {
        return {};
    }
    const bool by_month = waits.kind == waiting_kind::nth_month;
    return {by_month ? moving_day::kind::nth_month : moving_day::kind::first_covered, length,
            counting};
}

/// The moving days of an opening: its first covered day, and its event's limit. `person` has the
/// years without cover and paid back of those who are looked at, and their event.
constexpr bounded<moving_day, 3> moving_days_of(const opening& opening, bool with_event,
                                                const application& person) noexcept {
    bounded<moving_day, 3> days;
    const waiting& waits = opening.waits;
    if (waits.kind != waiting_kind::none && waits.since == waiting_start::enrolment) {
        days.push_back(moving_day_of(waits, length_of(waits, person), opening.counting));
    }
    // The event may be on the day of payment, or on the day after; of a birth that matters to any
    // opening.
    if (with_event && (opening.asks.events != 0 || is_of_birth(person))) {
        days.push_back({});
        if (is_ahead(opening.asks)) {
            days.push_back({moving_day::kind::ahead, opening.asks.limit, opening.counting});
        } else if (opening.asks.paid != timeliness::any) {
            days.push_back({moving_day::kind::limit, opening.asks.limit, opening.counting});
        }
    }
    return days;
}

} // namespace canbao::detail

#endif
