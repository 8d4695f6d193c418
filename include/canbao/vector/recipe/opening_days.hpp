// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_OPENING_DAYS_HPP
#define CANBAO_VECTOR_RECIPE_OPENING_DAYS_HPP

#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/vector/recipe/favour.hpp>
#include <canbao/vector/recipe/mask_by_day.hpp>
#include <canbao/vector/recipe/parts.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

// On which days an opening is open, and would cover a day: each by one day alone.
namespace canbao::inline v0_1::detail {

/// The last of some days, in order, on which something holds that does not come back once it is
/// over; one before `first` where it never does.
constexpr std::int32_t last_day_on_which(std::int32_t first, std::int32_t last, auto holds) {
    if (first > last) {
        return first - 1;
    }
    while (first <= last) {
        const std::int32_t middle = first + (last - first) / 2;
        if (holds(date{middle})) {
            first = middle + 1;
        } else {
            last = middle - 1;
        }
    }
    return last;
}

/// The last day on which anybody can take an opening.
constexpr std::int32_t last_payment(const opening& opening) noexcept {
    return opening.asks.paid == timeliness::within && opening.event_to < last_date.days
               ? (std::min)(
                     opening.pay_to,
                     last_day_of(opening.asks.limit, date{opening.event_to}, opening.counting).days)
               : opening.pay_to;
}

/// The days of events with which an opening may be open.
constexpr days16 events_of(const opening& opening) noexcept {
    if (opening.asks.events == 0) {
        return {};
    }
    days16 days{opening.event_from, opening.event_to};
    if (opening.asks.paid == timeliness::later) {
        const auto ends_before = [&](date event) {
            return last_day_of(opening.asks.limit, event, opening.counting).days <
                   opening.limit_from;
        };
        days.from =
            last_day_on_which(days.from, (std::min)(days.to, opening.limit_from), ends_before) + 1;
    }
    // No event is later than the payment.
    days.to = days.to >= last_payment(opening) ? 32'767 : days.to;
    return days;
}

/// The days of birth with which an opening would cover a day, and does not yield to another.
/// Whoever takes one that asks for an event was born by the payment.
constexpr days16 births_served(const rule_table& rules, const opening& one) noexcept {
    const bool covers_all =
        one.asks.events != 0 && (std::min)(one.event_to, last_payment(one)) <= one.cover_to;
    days16 days{-32'768, covers_all ? 32'767 : one.cover_to};
    for (const opening& other : rules.openings) {
        if (yields_to_births(one, other)) {
            days.to = (std::min)(days.to, other.cover_from - 1);
        }
    }
    return days;
}

/// The days of payment, or of events, with which an opening would cover a day.
constexpr days16 covering(const opening& opening, bool by_event) noexcept {
    const std::int32_t last =
        by_event ? (std::min)(opening.event_to, last_payment(opening)) : last_payment(opening);
    if (by_event != is_since_event(opening.waits)) {
        return {};
    }
    const auto covers = [&](date day) {
        const application person{.paid_on = day, .event_on = day};
        return first_covered_day(opening, person).days <= opening.cover_to;
    };
    const std::int32_t covered =
        last_day_on_which(by_event ? first_date.days : opening.pay_from, last, covers);
    return covered == last ? days16{} : days16{-32'768, covered};
}

/// The days from which a period runs, so far as they make a difference: those of payment, or of
/// events from the last one on by which cover begins no later than the benefit period.
constexpr days16 anchors_of(const start_rule& rule) noexcept {
    if (!is_since_event(rule.waits)) {
        return rule.payments;
    }
    const moving_day moves = moving_day_of(rule.waits, rule.waits.length, rule.counting);
    const date first = moves.first_payment_reaching(date{rule.cover_from}) - 1;
    return {first.days, (std::max)(first.days, rule.payments.to)};
}

/// What follows from the openings of a start rule: the days from which its period runs, whether it
/// ends in the benefit period, and where it grows from a fixed day the first days after it, until
/// none is left.
constexpr void complete(start_rule& rule) noexcept {
    opening opening;
    opening.waits = rule.waits;
    opening.counting = rule.counting;
    opening.cover_from = first_date.days;
    const application first{.paid_on = date{rule.payments.from}};
    rule.begins_later = rule.waits.kind == waiting_kind::none ||
                        first_covered_day(opening, first).days >= rule.cover_from;
    rule.anchors = anchors_of(rule);
    if (!rule.waits.growth.grows() || rule.waits.since != waiting_start::fixed_day) {
        return;
    }
    waiting fixed = rule.waits;
    fixed.growth = {};
    date day;
    do {
        day = first_day_since(rule.counting, fixed, fixed.day, {});
        rule.by_count.push_back(day16(day.days));
        ++fixed.length.count;
    } while (day.days <= rule.cover_to && rule.by_count.dropped == 0);
}

/// True where lanes can hold how long an opening's period grows: in months, from the payment or a
/// fixed day, and so that more months than lanes add leave no day to be covered; a year that is
/// paid back and charged takes a month off, which needs no division.
constexpr bool growth_fits(const rule_table& rules, const opening& opening) noexcept {
    const waiting& waits = opening.waits;
    if (!waits.growth.grows()) {
        return true;
    }
    const bool in_lanes = waits.length.unit == period_unit::months &&
                          waits.growth.per_lapsed_year <= 64 &&
                          waits.growth.per_repaid_year <= 64 &&
                          (!charges_years(rules, opening) || waits.growth.per_repaid_year == 1);
    if (waits.since == waiting_start::fixed_day) {
        return in_lanes;
    }
    const period longer{period_unit::months, most_months_grown + 1};
    return in_lanes && waits.since == waiting_start::enrolment &&
           waits.length.count <= most_months_grown &&
           first_day_after(longer, date{opening.pay_from}, opening.counting).days >
               opening.cover_to;
}

/// True where the periods of an opening are short enough for 16 bits.
constexpr bool count_fits(const opening& opening) noexcept {
    const auto short_enough = [](period length) {
        return length.unit == period_unit::days ? length.count <= 3'000 : length.count <= 12;
    };
    return short_enough(opening.waits.length) && short_enough(opening.asks.limit);
}

/// True where the days of birth of an alternative of a group can be told in 16 bits, in which a day
/// out of their range counts as the nearest in it.
constexpr bool births_fit(const people_rule& rule) noexcept {
    const bool from_any = rule.born_from <= date::absent + 1;
    const bool to_any = rule.born_to == (std::numeric_limits<std::int32_t>::max)();
    return (from_any || (rule.born_from > -32'768 && rule.born_from < 32'767)) &&
           (to_any || (rule.born_to > -32'768 && rule.born_to < 32'767));
}

} // namespace canbao::detail

#endif
