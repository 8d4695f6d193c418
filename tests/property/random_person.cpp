// SPDX-License-Identifier: Apache-2.0
#include "random_person.hpp"

#include "draw.hpp"
#include "random_policy.hpp"

#include <canbao/units/period.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <bit>
#include <chrono>
#include <memory>

namespace property {

using namespace canbao;

namespace {

int around(int day) {
    return day + one_of<int>({0, 1, -1});
}

event_code some_event(std::uint32_t events) {
    std::vector<event_code> codes;
    for (; events != 0; events &= events - 1) {
        codes.push_back(event_code{static_cast<std::uint8_t>(std::countr_zero(events) + 1)});
    }
    return one_of(codes);
}

std::uint8_t years(number_range range) {
    const int most = std::max<int>(range.least, std::min<int>(range.most, range.least + 10));
    return static_cast<std::uint8_t>(happens(90) ? between(range.least, most) : between(0, 12));
}

// Days of the policy's own: ends of windows and benefit periods, recognition, the insured year.
int boundary(const policy_content& policy, const opening_term& target) {
    std::vector<date> days{policy.year_begin(), policy.year_end()};
    for (const date day :
         {target.window_from, target.window_to, target.cover_from, target.cover_to,
          target.event_from, target.event_to, target.waits.day, target.paid_until}) {
        if (day.has_value()) {
            days.push_back(day);
        }
    }
    for (const recognition_term& term : policy.recognitions) {
        days.push_back(term.last_day);
    }
    return around(one_of(days).days);
}

int payment_day(const policy_content& policy, const opening_term& target) {
    const int kind = between(0, 9);
    if (kind < 5) {
        const date first = target.windows > 0 && target.window_from.has_value()
                               ? target.window_from
                               : policy.year_begin();
        const date last = target.windows > 0 && target.window_to.has_value() ? target.window_to
                                                                             : policy.year_end();
        return between(first.days, std::max(first, last).days);
    }
    return kind < 8 ? boundary(policy, target) : some_day(policy).days;
}

// Some of the days are moved to the end of their months, where periods of months differ.
int now_and_then_late_in_month(int day) {
    if (!happens(20)) {
        return day;
    }
    using namespace std::chrono;
    const year_month_day on{sys_days{days{day}}};
    const sys_days last{on.year() / on.month() / std::chrono::last};
    return static_cast<int>(last.time_since_epoch().count()) - between(0, 3);
}

int add_to(int day, period length) {
    return length.unit == period_unit::days
               ? day + length.count
               : add_months(date{day}, length.count, month_end::last_day).days;
}

// The event where its period ends about the payment, or within a year before; now and then after
// it, as births may be that put off cover.
int event_day(const opening_term& target, int paid_on) {
    const period limit = target.asks.limit;
    const int kind = between(0, 9);
    if (target.event_spans > 0 && happens(40)) {
        return around(one_of<date>({target.event_from, target.event_to}).days);
    }
    if (is_ahead(target.asks) && happens(70)) {
        return kind < 5 ? around(add_to(paid_on, limit)) : paid_on + between(0, 400);
    }
    if (kind < 4) {
        return limit.unit == period_unit::days
                   ? around(paid_on - limit.count)
                   : around(add_months(date{paid_on}, -limit.count, month_end::last_day).days);
    }
    return kind < 8 ? paid_on - between(0, 400) : paid_on + between(0, kind < 9 ? 60 : 400);
}

// Any, and mostly half of those to which the policy says something.
std::uint64_t some_categories(const policy_content& policy, const opening_term& target) {
    std::uint64_t useful = target.asks.categories_any;
    for (const subsidy_term& subsidy : policy.subsidies) {
        useful |= subsidy.categories;
    }
    for (const delegation_term& delegation : policy.delegations) {
        useful |= delegation.categories;
    }
    for (const fee_term& fee : policy.fees) {
        useful |= fee.people;
    }
    const std::uint64_t half = happens(70) ? *rc::gen::arbitrary<std::uint64_t>() : 0;
    return (useful & half) | (happens(50) ? some_bits(3, 64) : 0);
}

// A birthday on an edge of the group, or anywhere between.
date birthday_in(const policy_content& policy, const people_term& who) {
    std::vector<date> edges;
    if (who.asks_age) {
        for (const int age : {int{who.ages.least}, who.ages.most + 1}) {
            edges.push_back(
                add_months(policy.age_on, -12 * std::min(age, 120), month_end::last_day));
        }
    }
    for (const date day : {who.born_from, who.born_until}) {
        if (day.has_value()) {
            edges.push_back(day);
        }
    }
    if (edges.empty() || happens(25)) {
        return date{policy.year_end()} - between(0, happens(50) ? 365 * 3 : 365 * 95);
    }
    if (edges.size() > 1 && happens(50)) {
        const auto [first, last] = std::minmax_element(edges.begin(), edges.end());
        return *first + between(0, last->days - first->days);
    }
    return date{around(one_of(edges).days)};
}

// Somebody may be one of a group, or would be but for the day of birth.
void join(const policy_content& policy, const people_term& who, person& one) {
    one.born_on = birthday_in(policy, who);
    one.circumstances.bits |= happens(90) ? who.asks.circumstances_all : 0;
    one.circumstances.bits &= happens(90) ? ~who.asks.circumstances_none : ~std::uint64_t{0};
    const std::uint64_t any = who.asks.categories_any;
    one.categories.bits |= happens(90) ? who.categories_all | (any & (~any + 1)) : 0;
    one.lapsed_years =
        who.asks.lapsed_years == number_range{} ? one.lapsed_years : years(who.asks.lapsed_years);
    one.repaid_years =
        who.asks.repaid_years == number_range{} ? one.repaid_years : years(who.asks.repaid_years);
}

// Mostly none; where the route is taken on request alone, mostly that.
std::uint8_t some_wish(const policy_content& policy, const opening_term& target) {
    const bool is_needed =
        target.route != 0 && policy.routes[target.route - std::size_t{1}].on_request;
    if (happens(is_needed ? 80 : 5)) {
        return target.route;
    }
    return static_cast<std::uint8_t>(
        happens(5) ? between(0, static_cast<int>(policy.routes.size()) + 1) : 0);
}

} // namespace

bool has_two_birthdays(const person& one) {
    return one.event == event_code{events::birth{}} && one.born_on.has_value() &&
           one.born_on != one.event_on;
}

person with_needed_wish(const policy_content& policy, person one) {
    const bool is_route = one.wish >= 1 && one.wish <= policy.routes.size();
    if (!is_route || !policy.routes[one.wish - std::size_t{1}].on_request) {
        one.wish = 0;
    }
    return one;
}

person some_person(const policy_content& policy) {
    // Mostly for a route, now and then for a claim, which needs someone insured elsewhere.
    const bool claims = !policy.claims.empty() && happens(25);
    const opening_term& target = claims ? policy.claims[place_in(policy.claims)].opening
                                        : policy.openings[place_in(policy.openings)];
    person one;
    const int paid_on = now_and_then_late_in_month(payment_day(policy, target));
    if (target.asks.events != 0 || happens(35)) {
        one.event = some_event(target.asks.events != 0 && !happens(10) ? target.asks.events
                               : happens(50) ? event_set{events::birth{}}.lower()
                                             : std::uint32_t{0x3ff});
        one.event_on = date{now_and_then_late_in_month(event_day(target, paid_on))};
    }
    one.paid_on = date{paid_on};
    one.circumstances.bits =
        target.asks.circumstances_all | (happens(40) ? some_facts(3, {48, 64}) : 0);
    if (claims || happens(3)) {
        one.circumstances = one.circumstances | circumstances::insured_elsewhere{};
    }
    if (happens(2)) {
        one.circumstances = one.circumstances | circumstances::employee_insured{};
    }
    one.categories.bits = some_categories(policy, target);
    if (happens(40)) {
        one.recognised_on = date{happens(50) ? around(paid_on) : boundary(policy, target)};
    }
    one.tier = policy.fees[place_in(policy.fees)].tier;
    if (happens(5)) {
        one.tier = static_cast<std::uint8_t>(between(1, 9));
    }
    one.lapsed_years = years(target.asks.lapsed_years);
    one.repaid_years = years(target.asks.repaid_years);
    if (!policy.people.empty() && happens(70)) {
        join(policy, policy.people[place_in(policy.people)], one);
    } else if (happens(50)) {
        one.born_on = date{policy.year_end()} - between(0, 365 * 95);
    }
    if (happens(15)) {
        one.born_on = {};
    }
    one.wish = some_wish(policy, target);
    one.prepaid_years = static_cast<std::uint8_t>(happens(25) ? between(1, 5) : 0);
    const bool registers =
        std::any_of(policy.routes.begin(), policy.routes.end(),
                    [](const route_term& route) { return route.by_registration; });
    if (happens(registers ? 60 : 5)) { // and pays then or later, or has not paid yet
        one.registered_on = one.paid_on;
        one.paid_on = one.paid_on + (happens(90) ? between(0, 100) : between(-30, -1));
        if (target.paid_until.has_value() && happens(50)) {
            one.paid_on = date{around(target.paid_until.days)};
        }
    }
    return one;
}

// RapidCheck keeps what it drew for shrinking, longer than the policy lives: hence the copies.
rc::Gen<std::vector<person>> people_for(const policy_content& policy) {
    const auto kept = std::make_shared<const policy_content>(policy);
    return rc::gen::container<std::vector<person>>(20,
                                                   drawn([kept] { return some_person(*kept); }));
}

} // namespace property
