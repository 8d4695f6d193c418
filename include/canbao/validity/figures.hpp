// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_FIGURES_HPP
#define CANBAO_VALIDITY_FIGURES_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/each_day.hpp>
#include <canbao/validity/violation.hpp>

#include <cstdint>

// Figures that components can't get wrong, but a program that fills a content at run time can.
// Nothing else may be asked of a content that has one out of range.
namespace canbao::inline v0_1::detail {

constexpr void check_figure(violations& found, bool in_range, std::int64_t figure) noexcept {
    if (!in_range) {
        report(found, rule_id::figure_in_range, {}, figure);
    }
}

constexpr void check_share(violations& found, rate share) noexcept {
    const bool is_divided = share.whole >= 1 && share.whole <= 1'000'000;
    check_figure(found, is_divided, share.whole);
    check_figure(found, !is_divided || (share.parts >= 0 && share.parts <= share.whole),
                 share.parts);
}

constexpr void check_days(violations& found, const opening_term& opening) noexcept {
    for (const date day :
         {opening.window_from, opening.window_to, opening.paid_until, opening.cover_from,
          opening.cover_to, opening.event_from, opening.event_to, opening.waits.day}) {
        check_figure(found, !day.has_value() || is_in_range(day) || is_no_date(day), day.days);
    }
}

/// That days relative to the insured year are in it: 29 February is in one of four.
constexpr void check_insured_days(const policy_content& content, violations& found) noexcept {
    each_day(content, [&found](date day, offender where) {
        if (is_no_date(day)) {
            report(found, rule_id::insured_day_exists, where, day.days - no_dates);
        }
    });
}

constexpr void check_figures(const policy_content& content, violations& found) noexcept {
    for (const fee_term& fee : content.fees) {
        check_figure(found, fee.tier >= 1 && fee.tier <= rule_table::max_tiers, fee.tier);
        check_figure(found, fee.plan < rule_table::max_plans, fee.plan);
    }
    for (const subsidy_term& subsidy : content.subsidies) {
        check_share(found, subsidy.share);
        const std::int64_t unit = subsidy.unit.count;
        check_figure(found, unit >= 1 && unit <= 10'000, unit);
        check_figure(found, subsidy.payers <= content.payers.size(), subsidy.payers);
        check_figure(found, subsidy.basis != aid_basis::amounts || !subsidy.amounts.empty(), 0);
    }
    for (const payer_list& payers : content.payers) {
        for (const payer& one : payers) {
            check_share(found, one.share);
            check_figure(found, one.part >= fen{}, one.part.count);
            check_figure(found, one.fund >= 1 && one.fund <= 32, one.fund);
        }
    }
    check_figure(found, content.fiscal_payers <= content.payers.size(), content.fiscal_payers);
    for (const fiscal_term& one : content.fiscal_standards) {
        check_figure(found, one.payers <= content.payers.size(), one.payers);
    }
    for (const surcharge_term& one : content.surcharges) {
        check_figure(found, one.payers <= content.payers.size(), one.payers);
    }
    for (const date day : {content.age_on, content.period_from, content.period_to}) {
        check_figure(found, !day.has_value() || is_in_range(day) || is_no_date(day), day.days);
    }
    for (const people_term& one : content.people) {
        check_figure(found, one.asks.events == 0, one.asks.events);
        for (const date day : {one.born_from, one.born_until}) {
            check_figure(found, !day.has_value() || is_in_range(day) || is_no_date(day), day.days);
        }
    }
    for (const route_term& route : content.routes) {
        check_figure(found, route.plan < rule_table::max_plans, route.plan);
    }
    for (const opening_term& opening : content.openings) {
        const bool listed = opening.route >= 1 && opening.route <= content.routes.size();
        check_figure(found, listed, opening.route);
        check_days(found, opening);
    }
    for (const claim_term& claim : content.claims) {
        check_days(found, claim.opening);
    }
    check_insured_days(content, found);
}

} // namespace canbao::detail

#endif
