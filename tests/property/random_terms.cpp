// SPDX-License-Identifier: Apache-2.0
//
// What single routes say of their charge: whose aid counts, which months are charged, and whether
// they are taken on request alone.
#include "draw.hpp"
#include "random_policy.hpp"

#include <canbao/validity/charges.hpp>

#include <algorithm>

namespace property {

using namespace canbao;

namespace {

bool is_sound(const policy_content& content) {
    detail::violations found;
    detail::check_charges(content, found);
    return found.empty();
}

// All but some of those who have aid on the route's plan, or all but a few; now and then nobody.
std::uint64_t some_aided(std::uint64_t aided) {
    const std::uint64_t some = aided & *rc::gen::arbitrary<std::uint64_t>();
    return happens(25) ? 0 : some;
}

bool all_ask_for_events(const policy_content& content, std::size_t place) {
    return std::all_of(content.openings.begin(), content.openings.end(),
                       [place](const opening_term& one) {
                           return one.route != place + 1 || one.asks.events != 0;
                       });
}

proration some_months(bool by_event) {
    const int kind = between(0, 9);
    if (kind < 3) {
        return {.count = static_cast<std::uint8_t>(between(1, 11))};
    }
    return {.which =
                kind < 6 && by_event ? charged_months::since_event : charged_months::since_payment};
}

} // namespace

void make_twelfths(policy_content& content) {
    for (fee_term& fee : content.fees) {
        fee.amount = {fee.amount.count / 2'400 * 2'400};
    }
}

void limit_aid(policy_content& content) {
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        route_term& route = content.routes[place];
        route.on_request = place > 0 && happens(10);
        const std::uint64_t aided = detail::aided_on(content, route.plan);
        if (route.charge == charge_basis::waived || aided == 0 || !happens(25)) {
            continue;
        }
        route.limits_aid = true;
        route.aided = some_aided(aided);
        route.aided = route.aided == aided ? 0 : route.aided;
    }
}

namespace {

void set_registration(policy_content& content, std::size_t place) {
    route_term& route = content.routes[place];
    route.by_registration = true;
    if (route.months.which == charged_months::since_payment) {
        route.months.which = charged_months::since_registration;
    }
    for (opening_term& one : content.openings) {
        if (one.route == place + 1 && one.waits.since == waiting_start::payment) {
            one.waits.since = happens(50) ? waiting_start::registration : waiting_start::enrolment;
        }
        if (one.route == place + 1 && happens(25)) {
            const date from{detail::lower_opening(content, one).pay_from};
            one.paid_until = from + (happens(50) ? between(0, 60) : between(60, 500));
        }
    }
}

} // namespace

void go_by_registration(policy_content& content) {
    const bool by_payment_too = happens(40);
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        if (!by_payment_too) {
            set_registration(content, place);
        } else if (happens(50)) {
            const policy_content before = content;
            set_registration(content, place);
            if (!is_sound(content)) { // somebody would find routes by either day
                content = before;
            }
        }
    }
}

void add_months(policy_content& content) {
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        const route_term before = content.routes[place];
        if (before.charge == charge_basis::waived || happens(20)) {
            continue;
        }
        route_term& route = content.routes[place];
        route.months = some_months(all_ask_for_events(content, place));
        if (!is_sound(content) && detail::aided_on(content, route.plan) != 0) {
            route.limits_aid = true; // aid that is no share of months, say
            route.aided = 0;
        }
        if (!is_sound(content)) {
            route = before;
        }
    }
}

} // namespace property
