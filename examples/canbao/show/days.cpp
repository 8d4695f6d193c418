// SPDX-License-Identifier: Apache-2.0
#include "show/days.hpp"

#include <canbao/engine/offer.hpp>

#include <algorithm>

namespace program::show {

namespace {

using canbao::date;

/// The last day of payment for which some event is in time; events are no later than payments, or
/// follow those ahead of them.
date last_payment(const canbao::opening& opening) {
    date last{opening.pay_to};
    if (opening.asks.events != 0 && opening.asks.paid == canbao::timeliness::within) {
        const date event = std::min(date{opening.event_to}, last);
        last = std::min(last, canbao::last_day_of(opening.asks.limit, event, opening.counting));
    }
    if (is_ahead(opening.asks)) {
        last = std::min(last, date{opening.event_to} - 1);
    }
    return last;
}

/// Whoever waits least or most of those for whom an opening is.
canbao::application applicant(const canbao::opening& opening, bool waits_most) {
    const canbao::number_range& lapsed = opening.asks.lapsed_years;
    const canbao::number_range& repaid = opening.asks.repaid_years;
    return {.lapsed_years = waits_most ? lapsed.most : lapsed.least,
            .repaid_years = waits_most ? repaid.least : repaid.most};
}

/// What is offered for a payment, with the event as early or as late as it can be.
canbao::offer offer_of(const canbao::rule_table& rules, const canbao::opening& opening,
                       date paid_on, bool waits_most) {
    canbao::application person = applicant(opening, waits_most);
    person.paid_on = paid_on;
    date first{opening.event_from};
    date last = paid_on;
    if (is_ahead(opening.asks)) {
        first = std::max(first, paid_on + 1);
        last = canbao::last_day_of(opening.asks.limit, paid_on, opening.counting);
    }
    person.event_on = waits_most ? std::min(last, date{opening.event_to}) : first;
    return canbao::offer_of(rules, opening, person);
}

} // namespace

opening_days days_of(const canbao::rule_table& rules, const canbao::opening& opening) {
    const date first{opening.pay_from};
    const date last = last_payment(opening);
    opening_days days;
    days.cover_to = date{opening.cover_to};
    days.pay_from = first > canbao::first_date ? first : date{};
    days.pay_to = last < canbao::last_date ? last : date{};

    const canbao::offer earliest = offer_of(rules, opening, first, false);
    days.earliest_start = earliest.benefit_from;
    days.is_held_back = earliest.counted_from < date{opening.cover_from};
    days.latest_start = std::min(offer_of(rules, opening, last, true).benefit_from, days.cover_to);

    // A start never moves back as payments move on, so that the useful ones come first.
    date useful = first - 1;
    for (date beyond = last + 1; beyond - 1 > useful;) {
        const date middle{useful.days + (beyond.days - useful.days) / 2};
        (offer_of(rules, opening, middle, false).covers_a_day() ? useful : beyond) = middle;
    }
    days.last_useful = useful >= first ? useful : date{};
    return days;
}

} // namespace program::show
