// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_TWO_OPENINGS_HPP
#define CANBAO_ENGINE_TWO_OPENINGS_HPP

#include <canbao/engine/moving_day.hpp>
#include <canbao/engine/rule_table.hpp>

#include <cstdint>

// What two openings are to one another, as far as the rules alone tell: true only where it is so
// for every application. A caller asks for that of which not to be told does no harm.
namespace canbao::inline v0_1::detail {

/// The least and most days from a payment to the first covered day, births aside.
struct lead {
    std::int32_t least = 0;
    std::int32_t most = 0;
};
constexpr lead lead_of(const opening& opening) noexcept {
    const waiting& waits = opening.waits;
    constexpr std::int32_t long_time = 1'000'000;
    if (waits.kind == waiting_kind::none) {
        return {-long_time, -long_time};
    }
    if (waits.since == waiting_start::fixed_day) {
        return {-long_time, long_time};
    }
    lead since{};
    if (waits.kind == waiting_kind::full_period && waits.length.unit == period_unit::days) {
        since.least =
            waits.length.count + (opening.counting.first == opening_day::excluded ? 1 : 0);
        since.most = since.least;
    } else if (waits.kind != waiting_kind::on_the_day) {
        const moving_day moves = moving_day_of(waits, waits.length, opening.counting);
        since = {moves.least_lead(), moves.most_lead()};
    }
    const bool since_event = waits.since == waiting_start::event;
    if (since_event && is_ahead(opening.asks)) {
        return {since.least + 1, long_time};
    }
    // No other event that opens a route is later than the payment.
    return {since_event ? -long_time : since.least, waits.growth.grows() ? long_time : since.most};
}

/// True where no application can find both open.
constexpr bool exclude_one_another(const opening& one, const opening& other) noexcept {
    const conditions& a = one.asks;
    const conditions& b = other.asks;
    const bool same_day = one.by_registration == other.by_registration;
    // Whoever registers too late pays too late.
    const bool is_late = (one.by_registration ? a : b).paid == timeliness::later;
    const bool same_limit = (same_day || is_late) && a.limit == b.limit &&
                            one.counting == other.counting && a.paid != timeliness::any &&
                            b.paid != timeliness::any && a.paid != b.paid;
    const auto not_all = [](const conditions& x, const conditions& y) {
        return x.circumstances_not_all != 0 &&
               (x.circumstances_not_all & ~y.circumstances_all) == 0;
    };
    const bool by_other_wish = one.route != other.route && (one.on_request || other.on_request);
    const auto apart = [](number_range x, number_range y) {
        return x.most < y.least || y.most < x.least;
    };
    // Whoever pays has registered by then, maybe long ago.
    return by_other_wish || apart(a.lapsed_years, b.lapsed_years) ||
           apart(a.repaid_years, b.repaid_years) ||
           (one.pay_to < other.pay_from && (same_day || other.by_registration)) ||
           (other.pay_to < one.pay_from && (same_day || one.by_registration)) ||
           one.last_payment < other.pay_from || other.last_payment < one.pay_from ||
           (a.events != 0 && b.events != 0 &&
            ((a.events & b.events) == 0 || same_limit || (same_day && is_ahead(a) != is_ahead(b)) ||
             one.event_to < other.event_from || other.event_to < one.event_from)) ||
           ((a.circumstances_all & b.circumstances_none) |
            (b.circumstances_all & a.circumstances_none)) != 0 ||
           not_all(a, b) || not_all(b, a);
}

/// True where one opening's cover never begins later than the other's.
constexpr bool begins_no_later(const opening& one, const opening& other) noexcept {
    const bool waits_alike = one.waits == other.waits && one.counting == other.counting;
    const bool waits_no_longer = waits_alike || lead_of(one).most <= lead_of(other).least;
    return one.cover_from <= other.cover_from && waits_no_longer &&
           one.by_registration == other.by_registration;
}

/// True of an opening that someone whose event is a birth may take.
constexpr bool is_for_births(const opening& opening) noexcept {
    return opening.asks.events == 0 || event_set{opening.asks.events}.contains(events::birth{});
}

/// True where a period ends no earlier by one counting than by the other.
constexpr bool ends_no_earlier(counting_rule one, counting_rule other) noexcept {
    return (one.first == other.first || one.first == opening_day::excluded) &&
           (one.end == other.end || one.end == month_end::next_month);
}

/// True where whoever pays in time for one opening pays in time for the other, events agreeing.
constexpr bool allows_as_long(const opening& other, const opening& one) noexcept {
    const conditions& more = other.asks;
    const conditions& asks = one.asks;
    const bool is_upper = more.paid == timeliness::within || more.paid == timeliness::ahead;
    const bool is_longer = is_upper && more.limit.unit == asks.limit.unit &&
                           more.limit.count >= asks.limit.count &&
                           ends_no_earlier(other.counting, one.counting);
    const bool is_the_same = more.limit == asks.limit && other.counting == one.counting;
    return more.paid == asks.paid && (more.paid == timeliness::any || is_the_same || is_longer);
}

/// True where whoever may take one opening may take the other.
constexpr bool is_as_open(const opening& other, const opening& one) noexcept {
    const conditions& more = other.asks;
    const conditions& asks = one.asks;
    const bool asks_for_no_event = more.events == 0;
    const bool asks_for_such_event =
        asks.events != 0 && (asks.events & ~more.events) == 0 && allows_as_long(other, one) &&
        other.event_from <= one.event_from && one.event_to <= other.event_to &&
        other.limit_from <= one.limit_from;
    return other.by_registration == one.by_registration && one.last_payment <= other.last_payment &&
           other.pay_from <= one.pay_from && one.pay_to <= other.pay_to &&
           (asks_for_no_event || asks_for_such_event) &&
           (more.circumstances_all & ~asks.circumstances_all) == 0 &&
           (more.circumstances_none & ~asks.circumstances_none) == 0 &&
           (more.circumstances_not_all == 0 ||
            more.circumstances_not_all == asks.circumstances_not_all) &&
           (more.categories_any == 0 ||
            (asks.categories_any != 0 && (asks.categories_any & ~more.categories_any) == 0)) &&
           more.lapsed_years.least <= asks.lapsed_years.least &&
           asks.lapsed_years.most <= more.lapsed_years.most &&
           more.repaid_years.least <= asks.repaid_years.least &&
           asks.repaid_years.most <= more.repaid_years.most;
}

/// True where an opening charges the contribution for no more months than another, whoever pays.
constexpr bool charges_no_more_months(const opening& one, const opening& other) noexcept {
    return other.months.is_whole_year() ||
           (one.months == other.months &&
            (one.months.which == charged_months::fixed || one.cover_to == other.cover_to));
}

/// True where one opening is open to whoever finds the other open, and always as favourable.
constexpr bool serves_as_well(const rule_table& rules, const opening& one,
                              const opening& other) noexcept {
    const auto price = [](const opening& opening) {
        return is_free(opening.charge) ? 0 : opening.charge == charge_basis::full ? 2 : 1;
    };
    const bool charges_no_more_years = !charges_years(rules, one) || one.waits == other.waits;
    const bool charges_no_more = price(one) <= price(other) && charges_no_more_years &&
                                 (is_free(one.charge) || (charges_no_more_months(one, other) &&
                                                          (other.aided & ~one.aided) == 0));
    return one.plan == other.plan && charges_no_more && one.on_request == other.on_request &&
           begins_no_later(one, other) && other.cover_to <= one.cover_to && is_as_open(one, other);
}

} // namespace canbao::detail

#endif
