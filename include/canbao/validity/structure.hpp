// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_STRUCTURE_HPP
#define CANBAO_VALIDITY_STRUCTURE_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// What a policy states once, how much of it there may be, and how it counts.
namespace canbao::inline v0_1::detail {

/// `times` says how often each of them stands, as only the components themselves tell.
constexpr violations check_what_stands_once(int (*times)(component_kind) noexcept) noexcept {
    violations found;
    const auto check_is_there = [&](component_kind what, rule_id rule) {
        if (const int stated = times(what); stated != 1) {
            report(found, rule, {}, stated);
        }
    };
    check_is_there(component_kind::insured_year, rule_id::has_one_insured_year);
    check_is_there(component_kind::fiscal_standard, rule_id::has_one_fiscal_standard);
    for (const component_kind what :
         {component_kind::policy_id, component_kind::counting, component_kind::notice,
          component_kind::equal_aid, component_kind::lowest_fee, component_kind::age_on,
          component_kind::lapses_since, component_kind::refund, component_kind::insured_period}) {
        if (const int stated = times(what); stated > 1) {
            report(found, rule_id::states_once, {what}, stated);
        }
    }
    return found;
}

constexpr void check_extended_days(const policy_content& content, violations& found) noexcept {
    for (const extension_term& one : content.extensions) {
        const auto times = std::count_if(
            content.extensions.begin(), content.extensions.end(),
            [&one](const extension_term& other) { return other.old_last_day == one.old_last_day; });
        if (times > 1) {
            report(found, rule_id::states_once, {component_kind::extension}, times);
        }
    }
}

constexpr void check_capacity(const policy_content& content, violations& found) noexcept {
    int dropped = content.provisions.dropped + content.readings.dropped + content.fees.dropped +
                  content.subsidies.dropped + content.delegations.dropped +
                  content.recognitions.dropped + content.claims.dropped + content.routes.dropped +
                  content.openings.dropped + content.extensions.dropped +
                  content.own_words.dropped + content.payers.dropped + content.people.dropped +
                  content.fiscal_standards.dropped + content.surcharges.dropped +
                  content.repaid_years.dropped + content.prepaid_years.dropped;
    for (const provision& one : content.provisions) {
        dropped += one.sections.dropped + one.readings.dropped;
    }
    for (const payer_list& one : content.payers) {
        dropped += one.dropped;
    }
    for (const route_term& one : content.routes) {
        dropped += one.before.dropped;
    }
    std::uint64_t aided = 0;
    for (const subsidy_term& one : content.subsidies) {
        aided |= one.categories;
    }
    constexpr int most_aided = 40; // for a fee, as fee_line::aid has room
    if (dropped == 0 && (!content.people.empty() || has_fees_by_people(content) ||
                         std::popcount(aided) > most_aided)) {
        const rule_table rules = lower(content); // of whom there may be more than of components
        dropped = rules.fee_lines.dropped;
        for (const fee_line& line : rules.fee_lines) {
            dropped += line.aid.dropped;
        }
    }
    if (dropped > 0) {
        report(found, rule_id::within_capacity, {}, dropped);
    }
}

/// The months that somebody may have to wait; of a wait that is nothing but what it grows by, that.
constexpr int months_waited(const waiting& waits) noexcept {
    if (waits.kind != waiting_kind::full_period || waits.length.unit != period_unit::months) {
        return 0;
    }
    const waiting_growth& growth = waits.growth;
    return waits.length.count != 0 ? waits.length.count
           : growth.grows()        ? (std::max)(growth.per_lapsed_year, growth.at_least)
                                   : 0;
}

/// The months that an opening counts without saying how; 0 where it counts none.
constexpr int months_counted(const policy_content& content, const opening_term& opening) noexcept {
    if (content.counting_of(opening).end != month_end::unnamed) {
        return 0;
    }
    const int waited = months_waited(opening.waits);
    const period limit = opening.asks.limit;
    return waited != 0 ? waited : limit.unit == period_unit::months ? limit.count : 0;
}

// The first component that counts months is enough: one mistake, one message.
constexpr void check_months(const policy_content& content, violations& found) noexcept {
    for (const opening_term& opening : content.openings) {
        if (const int months = months_counted(content, opening); months != 0) {
            report(found, rule_id::months_have_a_rule, at_route(opening.route - std::size_t{1}),
                   months);
            return;
        }
    }
    for (const claim_term& claim : content.claims) {
        if (const int months = months_counted(content, claim.opening); months != 0) {
            report(found, rule_id::months_have_a_rule, {component_kind::claim}, months);
            return;
        }
    }
}

} // namespace canbao::detail

#endif
