// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_IDLE_HPP
#define CANBAO_VALIDITY_IDLE_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/two_openings.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/higher_aid.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>

// What stands in a policy and can't mean anything there, because something that it needs is missing
// or something else says as much.
namespace canbao::inline v0_1::detail {

/// That a plan with a fee has a route, or claims of the aid to it.
constexpr void check_plans(const policy_content& content, violations& found) noexcept {
    for (const fee_term& fee : content.fees) {
        const bool is_claimed = fee.plan == rule_table::claim_plan && !content.claims.empty();
        const bool has_route =
            std::any_of(content.routes.begin(), content.routes.end(),
                        [&](const route_term& route) { return route.plan == fee.plan; });
        if (!is_claimed && !has_route) {
            report(found, rule_id::plan_has_a_route, at_plan(fee.plan), fee.amount.count);
            return;
        }
    }
}

/// That the tiers of all plans together have no gap; a policy may be about higher ones alone.
constexpr void check_tiers(const policy_content& content, violations& found) noexcept {
    std::uint32_t tiers = 0;
    for (const fee_term& fee : content.fees) {
        tiers |= std::uint32_t{1} << (fee.tier - 1);
    }
    const std::uint32_t filled = tiers + (tiers & (~tiers + 1)); // where there is no gap, one bit
    if ((tiers & filled) != 0) {
        report(found, rule_id::tiers_have_no_gap, {}, std::countr_zero(filled) + 1);
    }
}

constexpr std::int64_t highest_tier(const policy_content& content,
                                    const subsidy_term& subsidy) noexcept {
    std::int64_t highest = 0;
    for (const fee_term& fee : content.fees) {
        if (may_reach(content, subsidy, fee)) {
            highest = std::max<std::int64_t>(highest, fee.tier);
        }
    }
    return highest;
}

/// True where a subsidy lowers none of the fees that it is for; where those are nothing, there is
/// nothing to lower. Of amounts that is not said: a wrong literal, reported already, goes on as
/// nothing.
constexpr bool gives_nothing(const policy_content& content, const subsidy_term& subsidy) noexcept {
    bool has_fee = subsidy.basis == aid_basis::share && subsidy.share.parts == 0;
    for (const fee_term& fee : content.fees) {
        if (may_reach(content, subsidy, fee) && aided_sum(content, subsidy, fee) > fen{0}) {
            has_fee = true;
            if (uncapped_aid(content, subsidy, fee) > fen{0}) {
                return false;
            }
        }
    }
    return has_fee && subsidy.basis != aid_basis::amounts;
}

/// That the floor and the ceiling of a subsidy each change what it gives on some fee.
constexpr void check_limits_matter(const policy_content& content, const subsidy_term& subsidy,
                                   violations& found) noexcept {
    fen lowest{(std::numeric_limits<std::int64_t>::max)()};
    fen highest{0};
    for (const fee_term& fee : content.fees) {
        if (may_reach(content, subsidy, fee)) {
            const fen amount = unlimited_aid(content, subsidy, fee);
            lowest = (std::min)(lowest, amount);
            highest = (std::max)(highest, amount);
        }
    }
    const offender whom = at_category(subsidy.categories);
    if (subsidy.has_floor && subsidy.floor <= lowest) {
        report(found, rule_id::floor_lifts_aid, whom, subsidy.floor.count, lowest.count);
    }
    if (subsidy.has_ceiling && highest <= subsidy.ceiling) {
        report(found, rule_id::ceiling_limits_aid, whom, subsidy.ceiling.count, highest.count);
    }
}

/// True where a subsidy is to some of these (0: to anybody) whom not their facts alone tell.
constexpr bool limits_aid(const policy_content& content, std::uint64_t some) noexcept {
    for (const subsidy_term& subsidy : content.subsidies) {
        for (std::uint64_t rest = some != 0 ? subsidy.categories & some : subsidy.categories;
             rest != 0; rest &= rest - 1) {
            if (who_is(content, rest & (~rest + 1)).asks_for_category()) {
                return true;
            }
        }
    }
    return false;
}

/// True where somebody to whom a claim is open has aid to claim.
constexpr bool has_aid_for(const policy_content& content, const opening_term& claim) noexcept {
    return std::any_of(
        content.subsidies.begin(), content.subsidies.end(), [&](const subsidy_term& subsidy) {
            const bool is_claimed =
                std::any_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
                    return fee.plan == rule_table::claim_plan && may_reach(content, subsidy, fee);
                });
            const std::uint64_t whom = claim.asks.categories_any;
            return is_claimed &&
                   (whom == 0 || who_is_both(content, whom, subsidy.categories).are_found());
        });
}

constexpr void check_aid(const policy_content& content, violations& found) noexcept {
    for (const subsidy_term& subsidy : content.subsidies) {
        check_limits_matter(content, subsidy, found);
        if (gives_nothing(content, subsidy)) {
            report(found, rule_id::aid_is_something, at_category(subsidy.categories));
        } else if (const std::int64_t tiers = highest_tier(content, subsidy);
                   std::ssize(subsidy.amounts) > tiers) {
            report(found, rule_id::amount_is_for_a_tier, at_category(subsidy.categories),
                   std::ssize(subsidy.amounts), tiers);
        } else if (!content.people.empty()) {
            check_is_given(content, subsidy, found);
        }
    }
    if (std::any_of(content.claims.begin(), content.claims.end(), [&](const claim_term& claim) {
            return !has_aid_for(content, claim.opening);
        })) {
        report(found, rule_id::there_is_aid, {component_kind::claim});
    } else if (std::any_of(content.recognitions.begin(), content.recognitions.end(),
                           [&](const recognition_term& one) {
                               return !limits_aid(content, one.categories);
                           })) {
        report(found, rule_id::there_is_aid, {component_kind::recognition});
    }
}

/// That no day of recognition is as good as another that holds for the same people, or more.
constexpr void check_recognitions(const policy_content& content, violations& found) noexcept {
    const auto& terms = content.recognitions;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        for (std::size_t j = 0; j < terms.size(); ++j) {
            const bool is_of_all =
                terms[j].categories == 0 ||
                (terms[i].categories != 0 && (terms[i].categories & ~terms[j].categories) == 0);
            const bool holds_too =
                is_of_all && (terms[j].circumstances_all & ~terms[i].circumstances_all) == 0;
            const bool is_repeated = terms[j].circumstances_all == terms[i].circumstances_all &&
                                     terms[j].categories == terms[i].categories &&
                                     terms[j].last_day == terms[i].last_day;
            if (i != j && holds_too && terms[i].last_day <= terms[j].last_day &&
                (j < i || !is_repeated)) {
                report(found, rule_id::recognition_limits_aid, {component_kind::recognition},
                       yyyymmdd(terms[i].last_day), yyyymmdd(terms[j].last_day));
            }
        }
    }
}

constexpr void check_claims(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.claims.size(); ++i) {
        const opening one = lower_opening(content, content.claims[i].opening);
        for (std::size_t j = 0; j < content.claims.size(); ++j) {
            const opening other = lower_opening(content, content.claims[j].opening);
            if (i != j && is_as_open(other, one) && (j < i || !is_as_open(one, other))) {
                report(found, rule_id::claims_differ, {component_kind::claim},
                       yyyymmdd(date{one.pay_from}), yyyymmdd(date{one.pay_to}));
                break;
            }
        }
    }
}

/// Whether some period of that length ends on another day by one counting than by the other.
constexpr bool ends_otherwise(period length, counting_rule one, counting_rule other) noexcept {
    return one.first != other.first ||
           (one.end != other.end && length.unit == period_unit::months && length.count > 0);
}

/// Whether an opening has another day by another counting than its own.
constexpr bool counts_otherwise(const opening_term& opening, counting_rule other) noexcept {
    const waiting& waits = opening.waits;
    const bool has_limit = opening.asks.events != 0 && opening.asks.paid != timeliness::any;
    if (has_limit && ends_otherwise(opening.asks.limit, opening.counting, other)) {
        return true;
    }
    if (waits.kind != waiting_kind::full_period) {
        return false;
    }
    period longest = waits.length;
    longest.count = static_cast<std::int16_t>(longest.count + (waits.growth.grows() ? 1 : 0));
    if (waits.since == waiting_start::cover_begins || waits.since == waiting_start::fixed_day) {
        other.first = opening.counting.first; // that day counts by any rule
    }
    return ends_otherwise(longest, opening.counting, other);
}

/// That a counting of an opening's own makes a difference.
constexpr void check_counting(const policy_content& content, const opening_term& opening,
                              offender where, violations& found) noexcept {
    if (opening.counts_itself && !counts_otherwise(opening, content.counting)) {
        report(found, rule_id::counted_by_says_something, where);
    }
}

/// That a period that was missed in the insured year is one that can be missed.
constexpr void check_missed_period(const opening_term& opening, offender where,
                                   violations& found) noexcept {
    if (opening.missed_in_year && opening.asks.paid != timeliness::later) {
        report(found, rule_id::missed_period_is_named, where);
    }
}

constexpr void check_idle(const policy_content& content, violations& found) noexcept {
    check_plans(content, found);
    check_tiers(content, found);
    check_aid(content, found);
    check_recognitions(content, found);
    check_claims(content, found);
    for (const claim_term& claim : content.claims) {
        check_counting(content, claim.opening, {component_kind::claim}, found);
        check_missed_period(claim.opening, {component_kind::claim}, found);
    }
    for (const opening_term& opening : content.openings) {
        const offender where = at_route(opening.route - std::size_t{1});
        check_counting(content, opening, where, found);
        if (opening.asks.events != 0 && opening.waitings + opening.covers == 0) {
            report(found, rule_id::cover_says_from_when, where);
        }
        check_missed_period(opening, where, found);
    }
}

} // namespace canbao::detail

#endif
