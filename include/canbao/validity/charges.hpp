// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_CHARGES_HPP
#define CANBAO_VALIDITY_CHARGES_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/amounts.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What single routes charge: whose aid counts on them, for which months, and at whose request.
namespace canbao::inline v0_1::detail {

/// Those whose aid lowers some fee of a plan, as a mask.
constexpr std::uint64_t aided_on(const policy_content& content, std::uint8_t plan) noexcept {
    std::uint64_t aided = 0;
    for (const subsidy_term& subsidy : content.subsidies) {
        const bool reaches =
            std::any_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
                return fee.plan == plan && may_reach(content, subsidy, fee);
            });
        aided |= reaches ? subsidy.categories : 0;
    }
    return aided;
}

/// That a route which limits aid leaves some to it and takes some away.
constexpr void check_aid_of_route(const policy_content& content, std::size_t place,
                                  violations& found) noexcept {
    const route_term& route = content.routes[place];
    if (!route.limits_aid) {
        return;
    }
    const std::uint64_t aided = aided_on(content, route.plan);
    if (const std::uint64_t others = route.aided & ~aided; others != 0) {
        report(found, {.rule = rule_id::aid_kept_has_a_subsidy,
                       .at = at_route(place),
                       .other = at_category(others)});
    } else if ((aided & ~route.aided) == 0) {
        report(found, rule_id::limit_of_aid_takes_some, at_route(place));
    }
}

/// The numbers of months that an opening may charge for.
struct month_range {
    int least = 12;
    int most = 12;
};
constexpr month_range months_charged_by(const opening& one) noexcept {
    if (one.months.which == charged_months::fixed) {
        return {one.months.count, one.months.count};
    }
    const bool by_event = one.months.which == charged_months::since_event;
    const date last{one.cover_to};
    return {months_through((std::min)(date{by_event ? one.event_to : one.pay_to}, last), last),
            months_through(date{by_event ? one.event_from : one.pay_from}, last)};
}

/// Whether a subsidy on a route by months is figured for each number of them as it is for a year.
constexpr bool is_figured_by_months(const subsidy_term& subsidy) noexcept {
    return !subsidy.has_floor && !subsidy.has_ceiling && subsidy.share_of_tier == 0 &&
           subsidy.surcharges.empty() &&
           (subsidy.basis != aid_basis::share || subsidy.how == rounding::exact);
}

/// Whether so many twelfths of an amount are whole fen.
constexpr bool is_whole_in(std::int32_t amount, int months) noexcept {
    return amount % 12 * months % 12 == 0;
}

/// The first number of months for which an amount on a fee of a route is no whole number of fen; 0
/// where each is.
constexpr int first_inexact(const month_range& months, const auto& is_exact) noexcept {
    for (int count = months.least; count <= months.most; ++count) {
        if (!is_exact(count)) {
            return count;
        }
    }
    return 0;
}

/// That the aid to a fee is whole fen for each number of months, and each payer's share of it.
constexpr void check_aid_by_months(const policy_content& content, const opening& one,
                                   const fee_term& fee, violations& found) noexcept {
    const fee_line line = lower_fee(content, fee);
    const month_range months = months_charged_by(one);
    for (const aid_rule& aid : line.aid) {
        const std::uint64_t word = std::uint64_t{1} << aid.category;
        if ((one.aided & word) == 0 || !may_pay(content, word, fee)) {
            continue;
        }
        const int count = first_inexact(months, [&](int number) {
            const fen paid{amount_in(aid, line, number)};
            const auto is_exact = [&](const payer& by) {
                return by.basis != payer_basis::share || is_exact_share(paid, by.share);
            };
            const auto& payers =
                aid.payers == 0 ? payer_list{} : content.payers[aid.payers - std::size_t{1}];
            return is_whole_in(aid.amount - aid.fixed, number) &&
                   std::all_of(payers.begin(), payers.end(), is_exact);
        });
        if (count != 0) {
            report(found, {.rule = rule_id::months_are_whole_fen,
                           .at = at_route(one.route - std::size_t{1}),
                           .other = at_category(word),
                           .tier = fee.tier,
                           .x = aid.amount,
                           .y = count});
            return;
        }
    }
}

/// That an opening that charges by months charges whole fen, and gives them in aid.
constexpr void check_months_of(const policy_content& content, const opening& one,
                               violations& found) noexcept {
    const offender route = at_route(one.route - std::size_t{1});
    for (const fee_term& fee : content.fees) {
        if (fee.plan != one.plan || !found.empty()) {
            continue;
        }
        const auto amount = static_cast<std::int32_t>(fee.amount.count);
        const int count = first_inexact(months_charged_by(one),
                                        [&](int number) { return is_whole_in(amount, number); });
        if (count != 0) {
            report(found, {.rule = rule_id::months_are_whole_fen,
                           .at = route,
                           .other = at_plan(fee.plan),
                           .tier = fee.tier,
                           .x = amount,
                           .y = count});
            return;
        }
        for (const subsidy_term& subsidy : content.subsidies) {
            if ((subsidy.categories & one.aided) != 0 && may_reach(content, subsidy, fee) &&
                !is_figured_by_months(subsidy)) {
                report(found, {.rule = rule_id::aid_by_months_is_plain,
                               .at = route,
                               .other = at_category(subsidy.categories & one.aided)});
                return;
            }
        }
        check_aid_by_months(content, one, fee, found);
    }
}

/// That what a route says of its charge can be meant of it.
constexpr void check_charges(const policy_content& content, violations& found) noexcept {
    bool asks_nobody = content.routes.empty();
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        const route_term& route = content.routes[place];
        asks_nobody = asks_nobody || !route.on_request;
        if (is_free(route.charge) && (route.limits_aid || !route.months.is_whole_year())) {
            report(found, rule_id::free_route_has_no_terms, at_route(place));
        } else {
            check_aid_of_route(content, place, found);
        }
    }
    if (!asks_nobody) {
        report(found, rule_id::some_route_needs_no_request, at_route(0));
    }
    if (!found.empty()) {
        return;
    }
    const rule_table rules = lower(content);
    for (const opening& one : rules.openings) {
        if (!one.months.is_whole_year() && found.empty()) {
            check_months_of(content, one, found);
        }
    }
}

} // namespace canbao::detail

#endif
