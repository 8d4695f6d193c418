// SPDX-License-Identifier: Apache-2.0
#include "calendar.hpp"
#include "reading.hpp"
#include "reading_conditions.hpp"

#include <algorithm>

namespace property {

using namespace canbao;

namespace {

span_of_days insured_year(const policy_content& policy) {
    if (policy.period_from.has_value()) {
        return {policy.period_from.days, policy.period_to.days};
    }
    return {reference::days().number({policy.insured_year, 1, 1}),
            reference::days().number({policy.insured_year, 12, 31})};
}

bool is_usable(date day) {
    return day.has_value() && day.days >= reference::days().number({1900, 1, 1}) &&
           day.days <= reference::days().number({2199, 12, 31});
}

// The last day of a period; where the opening day is counted it ends a day earlier.
int last_day(period length, int start, counting_rule rule) {
    const int early = rule.first == opening_day::counted ? 1 : 0;
    if (length.unit == period_unit::days) {
        return start + length.count - early;
    }
    return reference::days().add_months(start, length.count,
                                        rule.end == month_end::next_month
                                            ? reference::missing_day::next_first
                                            : reference::missing_day::month_end) -
           early;
}

// As the route says, or else the policy.
counting_rule counting_of(const policy_content& policy, const opening_term& opening) {
    return opening.counts_itself ? opening.counting : policy.counting;
}

bool window_is_open(const policy_content& policy, const opening_term& opening, date paid_on) {
    const span_of_days year = insured_year(policy);
    if (opening.pay_in_year && !year.contains(paid_on)) {
        return false;
    }
    if (opening.windows == 0) {
        return paid_on.days >= year.first;
    }
    return (!opening.window_from.has_value() || paid_on.days >= opening.window_from.days) &&
           (!opening.window_to.has_value() || paid_on.days <= opening.window_to.days);
}

bool event_opens(const policy_content& policy, const opening_term& opening,
                 const application& person) {
    const conditions& asks = opening.asks;
    if (asks.events == 0) {
        return true;
    }
    const int code = person.event.value;
    if (code < 1 || code > 32 || (asks.events & (1U << (code - 1))) == 0 ||
        !is_usable(person.event_on) ||
        (asks.paid != timeliness::ahead && person.event_on.days > person.paid_on.days)) {
        return false;
    }
    const span_of_days year = insured_year(policy);
    const int limit = last_day(asks.limit, person.event_on.days, counting_of(policy, opening));
    if (opening.event_in_year && !year.contains(person.event_on)) {
        return false;
    }
    if (opening.event_spans > 0 &&
        (person.event_on < opening.event_from || opening.event_to < person.event_on)) {
        return false;
    }
    switch (asks.paid) {
    case timeliness::any: return true;
    case timeliness::within:
        return person.paid_on.days <= limit && person.event_on.days <= year.last;
    case timeliness::ahead:
        return person.event_on.days > person.paid_on.days &&
               person.event_on.days <=
                   last_day(asks.limit, person.paid_on.days, counting_of(policy, opening)) &&
               person.event_on.days <= year.last;
    case timeliness::later:
        return person.paid_on.days > limit && (!opening.missed_in_year || limit >= year.first);
    }
    return false;
}

} // namespace

namespace {

// The person as if paid on the day by which the opening goes.
application on_its_day(const policy_content& policy, const opening_term& opening,
                       const application& person) {
    application one = person;
    const bool by_registration = opening.route > 0 && opening.route <= policy.routes.size() &&
                                 policy.routes[opening.route - std::size_t{1}].by_registration;
    if (by_registration && person.registered_on.has_value()) {
        one.paid_on = person.registered_on;
    }
    return one;
}

} // namespace

bool is_open(const policy_content& policy, const opening_term& opening, const application& person) {
    const application one = on_its_day(policy, opening, person);
    return is_usable(person.paid_on) && is_usable(one.paid_on) && one.paid_on <= person.paid_on &&
           (!opening.paid_until.has_value() || person.paid_on <= opening.paid_until) &&
           window_is_open(policy, opening, one.paid_on) && event_opens(policy, opening, one) &&
           facts_hold(policy, opening.asks, person, counting_categories(policy, person));
}

namespace {

// The fixed part, and what years without cover add and years paid back take off again.
period waiting_length(const policy_content& policy, const waiting& waits,
                      const application& person) {
    const waiting_growth& growth = waits.growth;
    const int lapsed = counted_lapses(policy, person);
    const int adding = lapsed > growth.beyond ? lapsed - growth.beyond : 0;
    int added = growth.per_lapsed_year * adding - growth.per_repaid_year * person.repaid_years;
    added = added < 0 ? 0 : added;
    int count = waits.length.count + added;
    if (growth.at_least > count && lapsed >= growth.from_lapsed_years) {
        count = growth.at_least;
    }
    return {waits.length.unit, static_cast<std::int16_t>(count)};
}

// The day from which the period runs; a fixed one is itself counted, so that the period begins with
// the day before it.
int wait_begins(const waiting& waits, const application& person, span_of_days cover) {
    switch (waits.since) {
    case waiting_start::enrolment:
    case waiting_start::payment:
    case waiting_start::registration: return person.paid_on.days;
    case waiting_start::event: return person.event_on.days;
    case waiting_start::cover_begins: return cover.first;
    case waiting_start::fixed_day: return waits.day.days;
    }
    return 0;
}

} // namespace

int years_charged(const policy_content& policy, const opening_term& opening,
                  const application& person) {
    if (policy.repaid_years.empty() || opening.waits.kind != waiting_kind::full_period) {
        return 0;
    }
    application fewer = person;
    fewer.repaid_years = 0;
    while (waiting_length(policy, opening.waits, fewer) !=
           waiting_length(policy, opening.waits, person)) {
        ++fewer.repaid_years;
    }
    return fewer.repaid_years;
}

int months_charged(const policy_content& policy, const opening_term& opening,
                   const application& person) {
    const proration months = policy.routes[opening.route - std::size_t{1}].months;
    if (months.which == charged_months::fixed) {
        return months.count;
    }
    const bool by_event = months.which == charged_months::since_event;
    const int since =
        by_event ? person.event_on.days : on_its_day(policy, opening, person).paid_on.days;
    const int last = opening.covers > 0 ? opening.cover_to.days : insured_year(policy).last;
    int count = 1;
    while (count < 12 && reference::days().first_of_month_after(since, count) <= last) {
        ++count;
    }
    return count;
}

span_of_days cover(const policy_content& policy, const opening_term& opening,
                   const application& person) {
    span_of_days cover = insured_year(policy);
    if (opening.covers > 0) {
        cover = {opening.cover_from.days, opening.cover_to.days};
    }
    int from = cover.first;
    const waiting& waits = opening.waits;
    const int since = wait_begins(waits, on_its_day(policy, opening, person), cover);
    counting_rule counting = counting_of(policy, opening);
    if (waits.since == waiting_start::cover_begins || waits.since == waiting_start::fixed_day) {
        counting.first = opening_day::counted;
    }
    switch (waits.kind) {
    case waiting_kind::none: break;
    case waiting_kind::on_the_day: from = since; break;
    case waiting_kind::nth_month:
        from = reference::days().first_of_month_after(since, waits.length.count);
        break;
    case waiting_kind::full_period:
        from = last_day(waiting_length(policy, waits, person), since, counting) + 1;
        break;
    }
    from = std::max(from, cover.first);
    // Nobody is covered before being born, nor before an event that follows the payment.
    const bool is_birth = person.event.value == event_code{events::birth{}}.value ||
                          (opening.asks.events != 0 && opening.asks.paid == timeliness::ahead);
    return {is_birth ? std::max(from, person.event_on.days) : from, cover.last};
}

} // namespace property
