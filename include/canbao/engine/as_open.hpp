// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_AS_OPEN_HPP
#define CANBAO_ENGINE_AS_OPEN_HPP

#include <canbao/engine/rule_table.hpp>

// Whether one opening is open to all to whom another is.
namespace canbao::inline v0_1::detail {

/// True where whoever pays in time for one opening pays in time for the other, events agreeing.
constexpr bool allows_as_long(const conditions& more, const conditions& asks) noexcept {
    const bool is_longer = more.paid == timeliness::within && more.limit.unit == asks.limit.unit &&
                           more.limit.count >= asks.limit.count;
    return more.paid == asks.paid &&
           (more.paid == timeliness::any || more.limit == asks.limit || is_longer);
}

/// True where whoever may take one opening may take the other.
constexpr bool is_as_open(const opening& other, const opening& one) noexcept {
    const conditions& more = other.asks;
    const conditions& asks = one.asks;
    const bool asks_for_no_event = more.events == 0;
    const bool asks_for_such_event =
        asks.events != 0 && (asks.events & ~more.events) == 0 && allows_as_long(more, asks) &&
        other.event_from <= one.event_from && one.event_to <= other.event_to &&
        other.limit_from <= one.limit_from;
    return other.pay_from <= one.pay_from && one.pay_to <= other.pay_to &&
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

} // namespace canbao::detail

#endif
