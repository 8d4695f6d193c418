// SPDX-License-Identifier: Apache-2.0
#include "show/days.hpp"

#include <canbao/engine/steps.hpp>

#include <algorithm>

namespace program::show {

namespace {

using canbao::date;

/// The last day of payment for which some event is in time; events are no later than payments.
date last_payment(const canbao::rule_table& rules, const canbao::opening& way) {
    date last{way.pay_to};
    if (way.asks.events != 0 && way.asks.paid == canbao::timeliness::within) {
        const date event = std::min(date{way.event_to}, last);
        last = std::min(last, canbao::last_day_of(way.asks.limit, event, rules.counting));
    }
    return last;
}

/// Whoever waits least or most of those for whom an opening is.
canbao::application applicant(const canbao::opening& way, bool waits_most) {
    const canbao::number_range& lapsed = way.asks.lapsed_years;
    const canbao::number_range& repaid = way.asks.repaid_years;
    return {.lapsed_years = waits_most ? lapsed.most : lapsed.least,
            .repaid_years = waits_most ? repaid.least : repaid.most};
}

/// The first covered day of a payment, with the event as early or as late as it can be.
date start_of(const canbao::rule_table& rules, const canbao::opening& way, date paid_on,
              bool waits_most) {
    canbao::application person = applicant(way, waits_most);
    person.paid_on = paid_on;
    person.event_on = waits_most ? std::min(paid_on, date{way.event_to}) : date{way.event_from};
    return canbao::detail::first_covered_day(rules, way, person);
}

} // namespace

opening_days days_of(const canbao::rule_table& rules, const canbao::opening& way) {
    const date first{way.pay_from};
    const date last = last_payment(rules, way);
    opening_days days;
    days.cover_to = date{way.cover_to};
    days.pay_from = first > canbao::first_date ? first : date{};
    days.pay_to = last < canbao::last_date ? last : date{};

    canbao::opening unheld = way;
    unheld.cover_from = canbao::first_date.days;
    days.earliest_start = start_of(rules, way, first, false);
    days.is_held_back = start_of(rules, unheld, first, false) < date{way.cover_from};
    days.latest_start = std::min(start_of(rules, way, last, true), days.cover_to);

    // A start never moves back as payments move on, so that the useful ones come first.
    date useful = first - 1;
    for (date beyond = last + 1; beyond - 1 > useful;) {
        const date middle{useful.days + (beyond.days - useful.days) / 2};
        (start_of(rules, way, middle, false) <= days.cover_to ? useful : beyond) = middle;
    }
    days.last_useful = useful >= first ? useful : date{};
    return days;
}

} // namespace program::show
