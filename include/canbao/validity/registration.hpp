// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_REGISTRATION_HPP
#define CANBAO_VALIDITY_REGISTRATION_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/two_openings.hpp>
#include <canbao/validity/violation.hpp>

#include <cstddef>

// Routes that go by the day of registration, beside those that go by that of payment.
namespace canbao::inline v0_1::detail {

/// Whether what is said to count from a day counts from the day by which its route goes.
constexpr bool counts_from_its_day(const route_term& route, const opening_term& opening) noexcept {
    const waiting_start other_start =
        route.by_registration ? waiting_start::payment : waiting_start::registration;
    const charged_months other_months =
        route.by_registration ? charged_months::since_payment : charged_months::since_registration;
    return opening.waits.since != other_start && route.months.which != other_months;
}

/// That whoever enrols does so by one day: of payment, or of registration.
constexpr void check_registration(const policy_content& content, violations& found) noexcept {
    for (const claim_term& claim : content.claims) {
        if (claim.opening.paid_until.has_value()) {
            report(found, rule_id::last_payment_follows_registration, {component_kind::claim});
            return;
        }
    }
    bool is_read = false;
    for (const opening_term& opening : content.openings) {
        const std::size_t place = opening.route - std::size_t{1};
        if (opening.paid_until.has_value() &&
            (!content.routes[place].by_registration ||
             opening.paid_until.days < lower_opening(content, opening).pay_from)) {
            report(found, rule_id::last_payment_follows_registration, at_route(place));
            return;
        }
        is_read = is_read || content.routes[place].by_registration;
        if (!counts_from_its_day(content.routes[place], opening)) {
            report(found, rule_id::counts_from_the_routes_day, at_route(place));
            return;
        }
    }
    if (!is_read) {
        return;
    }
    const rule_table rules = lower(content);
    for (const opening& one : rules.openings) {
        for (const opening& other : rules.openings) {
            if (one.by_registration && !other.by_registration && !exclude_one_another(one, other)) {
                report(found, {.rule = rule_id::routes_go_by_one_day,
                               .at = at_route(one.route - std::size_t{1}),
                               .other = at_route(other.route - std::size_t{1})});
                return;
            }
        }
    }
}

} // namespace canbao::detail

#endif
