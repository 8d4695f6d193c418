// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_ROUTES_HPP
#define CANBAO_VALIDITY_ROUTES_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/violation.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// Enrolment routes and claims: their names, windows, events and benefit periods.
namespace canbao::inline v0_1::detail {

constexpr bool has_fee(const policy_content& content, std::size_t plan) noexcept {
    for (const fee_term& fee : content.fees) {
        if (fee.plan == plan) {
            return true;
        }
    }
    return false;
}

/// Whether a waiting period lets cover begin before an event other than a birth, which nobody is
/// covered before.
constexpr bool covers_before_event(const opening_term& opening) noexcept {
    const waiting& waits = opening.waits;
    const bool is_of_births = opening.asks.events == event_set{events::birth{}}.bits;
    const bool is_from_month_on = waits.kind == waiting_kind::nth_month && waits.length.count == 0;
    return !is_of_births && opening.waitings > 0 && (!is_since_event(waits) || is_from_month_on);
}

constexpr void check_opening(const policy_content& content, violations& found,
                             const opening_term& opening, offender where) noexcept {
    if (opening.windows > 1 || opening.waitings > 1 || opening.covers > 1 ||
        opening.since_events > 1 || opening.event_spans > 1 || opening.last_payments > 1) {
        report(found, rule_id::one_of_each_option, where);
    }
    const auto check_order = [&](rule_id rule, date first, date last) {
        if (first.has_value() && last.has_value() && last < first) {
            report(found, {.rule = rule,
                           .at = where,
                           .x = yyyymmdd(first),
                           .y = yyyymmdd(last),
                           .example = example_of(content, opening)});
        }
    };
    check_order(rule_id::window_opens_before_it_closes, opening.window_from, opening.window_to);
    check_order(rule_id::benefit_period_has_a_day, opening.cover_from, opening.cover_to);
    const bool charges_from_event =
        opening.route != 0 &&
        content.routes[opening.route - std::size_t{1}].months.which == charged_months::since_event;
    const bool counts_from_event = is_since_event(opening.waits) || opening.event_in_year ||
                                   charges_from_event || opening.event_spans > 0 ||
                                   opening.missed_in_year;
    if (counts_from_event && opening.asks.events == 0) {
        report(found, rule_id::event_is_named, where); // which may give the window as well
    } else if (opening.windows + int{opening.pay_in_year} == 0 &&
               opening.asks.paid != timeliness::within && !is_ahead(opening.asks)) {
        report(found, rule_id::has_a_window, where);
    }
    if (is_ahead(opening.asks) && covers_before_event(opening)) {
        report(found, rule_id::cover_follows_what_is_paid_ahead, where);
    }
}

/// That a route takes precedence over routes of the policy that are listed after it.
constexpr void check_precedence(const policy_content& content, std::size_t place,
                                violations& found) noexcept {
    for (const std::string_view other : content.routes[place].before) {
        std::size_t where = 0;
        while (where < content.routes.size() && content.routes[where].name.code != other) {
            ++where;
        }
        if (where <= place || where == content.routes.size()) {
            const bool listed = where < content.routes.size();
            report(found, {.rule = rule_id::precedence_follows_listing,
                           .at = at_route(place),
                           .other = listed ? at_route(where) : offender{},
                           .x = static_cast<std::int64_t>(place + 1),
                           .y = listed ? static_cast<std::int64_t>(where + 1) : 0});
        }
    }
}

/// Someone who pays for a route as soon as its first opening allows.
constexpr application example_of_route(const policy_content& content, std::size_t place) noexcept {
    for (const opening_term& opening : content.openings) {
        if (opening.route == place + 1) {
            return example_of(content, opening);
        }
    }
    return {};
}

/// That each route enrols in a plan that has a fee.
constexpr void check_fees_of_routes(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.routes.size(); ++i) {
        if (!content.fees.empty() && !has_fee(content, content.routes[i].plan)) {
            report(found, {.rule = rule_id::fee_is_used,
                           .at = at_route(i),
                           .other = at_plan(content.routes[i].plan),
                           .example = example_of_route(content, i)});
        }
    }
}

constexpr void check_routes(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.routes.size(); ++i) {
        check_precedence(content, i, found);
        if (content.routes[i].without_fiscal && content.routes[i].charge != charge_basis::waived) {
            report(found, rule_id::fiscal_is_waived_with_fee, at_route(i));
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (content.routes[i].name.code == content.routes[j].name.code) {
                report(found, {.rule = rule_id::route_names_differ,
                               .at = at_route(i),
                               .other = at_route(j),
                               .x = static_cast<std::int64_t>(j + 1),
                               .y = static_cast<std::int64_t>(i + 1)});
            }
        }
    }
    for (const opening_term& opening : content.openings) {
        check_opening(content, found, opening, at_route(opening.route - std::size_t{1}));
    }
    for (const claim_term& claim : content.claims) {
        check_opening(content, found, claim.opening, {component_kind::claim});
    }
}

} // namespace canbao::detail

#endif
