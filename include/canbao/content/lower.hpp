// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_LOWER_HPP
#define CANBAO_CONTENT_LOWER_HPP

#include <canbao/content/lower_aid.hpp>
#include <canbao/content/lower_conditions.hpp>
#include <canbao/content/lower_people.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Turns what a policy says into the numbers that the engine evaluates.
namespace canbao::inline v0_1::detail {

/// Gives an opening its waiting period. One that ends on the same day for everybody is none: cover
/// begins later. What is paid ahead covers from the event, if from no later day.
constexpr void lower_waiting(const policy_content& content, waiting waits,
                             opening& opening) noexcept {
    waits.growth.most_lapsed_years =
        (std::min)(waits.growth.most_lapsed_years, content.most_lapsed_years());
    if (!waits.growth.grows()) {
        waits.growth = {};
    }
    if (waits.since == waiting_start::payment || waits.since == waiting_start::registration) {
        waits.since = waiting_start::enrolment;
    }
    if (waits.since == waiting_start::cover_begins) {
        waits.since = waiting_start::fixed_day;
        waits.day = date{opening.cover_from};
    }
    if (waits.kind != waiting_kind::none && waits.since == waiting_start::fixed_day &&
        !waits.growth.grows()) {
        const date first = first_day_since(opening.counting, waits, waits.day, {});
        opening.cover_from = (std::max)(opening.cover_from, first.days);
        waits = {};
    }
    if (is_ahead(opening.asks) && waits.kind == waiting_kind::none) {
        waits = {waiting_kind::on_the_day, {}, {}, waiting_start::event};
    }
    opening.waits = waits;
}

constexpr proration lower_months(proration months) noexcept {
    const bool since_enrolment = months.which == charged_months::since_payment ||
                                 months.which == charged_months::since_registration;
    months.which = since_enrolment ? charged_months::since_enrolment : months.which;
    return months;
}

constexpr opening lower_opening(const policy_content& content, const opening_term& term) noexcept {
    const date year_begin = content.year_begin();
    const date year_end = content.year_end();
    const auto either_or = [](date given, date otherwise) {
        return given.has_value() ? given : otherwise;
    };

    // A window of its own overrides the insured year; "P in Y" narrows it.
    date pay_from = either_or(term.window_from, term.windows > 0 ? first_date : year_begin);
    date pay_to = either_or(term.window_to, last_date);
    if (term.pay_in_year) {
        pay_from = (std::max)(pay_from, year_begin);
        pay_to = (std::min)(pay_to, year_end);
    }

    // "within" may be paid after the insured year, but not for an event after it.
    const bool no_later_event = term.event_in_year || term.asks.paid == timeliness::within ||
                                term.asks.paid == timeliness::ahead;
    opening opening;
    opening.pay_from = pay_from.days;
    opening.pay_to = pay_to.days;
    opening.event_from = (std::max)(term.event_in_year ? year_begin : first_date,
                                    either_or(term.event_from, first_date))
                             .days;
    opening.event_to =
        (std::min)(no_later_event ? year_end : last_date, either_or(term.event_to, last_date)).days;
    opening.last_payment = either_or(term.paid_until, last_date).days;
    opening.limit_from = (term.missed_in_year ? year_begin : first_date - 1).days;
    opening.asks = lower_conditions(content, term.asks);
    opening.counting = content.counting_of(term);
    opening.cover_from = either_or(term.cover_from, year_begin).days;
    opening.cover_to = either_or(term.cover_to, year_end).days;
    lower_waiting(content, term.waits, opening);
    return opening;
}

/// Turns what a policy says into the numbers that the engine evaluates. The content is to be sound
/// (see `validate`); nothing is rounded, dropped or guessed from a sound one.
constexpr rule_table lower(const policy_content& content) noexcept {
    rule_table rules;
    rules.payers = content.payers;
    if (content.people.empty() && !has_fees_by_people(content)) {
        for (const fee_term& fee : content.fees) {
            rules.fee_lines.push_back(lower_fee(content, fee));
            if (fee.plan < rule_table::max_plans) {
                rules.line_of[fee.plan][fee.tier - std::size_t{1}] =
                    static_cast<std::uint8_t>(rules.fee_lines.size());
            }
        }
    } else {
        lower_people(content, rules);
    }
    for (const opening_term& term : content.openings) {
        opening opening = lower_opening(content, term);
        const route_term& route = content.routes[term.route - std::size_t{1}];
        opening.route = term.route;
        opening.plan = route.plan;
        opening.charge = route.without_fiscal ? charge_basis::exempt : route.charge;
        opening.months = lower_months(route.months);
        opening.by_registration = route.by_registration;
        opening.on_request = route.on_request;
        opening.aided = route.limits_aid ? route.aided : opening.aided;
        rules.openings.push_back(opening);
    }
    for (const claim_term& claim : content.claims) {
        opening opening = lower_opening(content, claim.opening);
        opening.route = static_cast<std::uint8_t>(first_claim_route + rules.claims.size());
        rules.claims.push_back(opening);
    }
    for (const recognition_term& term : content.recognitions) {
        rules.recognition.push_back(
            {term.last_day.days, term.circumstances_all,
             term.categories != 0 ? term.categories : recognition_rule{}.categories});
    }
    for (const yearly_term& term : content.repaid_years) {
        rules.charges_repaid_years = true;
        rules.repaid_provision = term.provision;
    }
    for (const yearly_term& term : content.prepaid_years) {
        rules.charges_prepaid_years = true;
        rules.prepaid_provision = term.provision;
    }
    for (const delegation_term& term : content.delegations) {
        rules.delegated |= term.categories;
    }
    return rules;
}

} // namespace canbao::detail

#endif
