// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <tuple>

namespace property {

using namespace canbao;

namespace {

std::uint64_t delegated(const policy_content& policy, const application& person) {
    std::uint64_t left_to_others = 0;
    for (const delegation_term& term : policy.delegations) {
        left_to_others |= term.categories & counting_categories(policy, person);
    }
    return left_to_others;
}

assessment refused(refusal reason) {
    assessment result;
    result.reason = reason;
    return result;
}

assessment claimed(const policy_content& policy, const application& person) {
    const fee_term* fee = fee_of(policy, 0, person);
    const auto aid =
        fee == nullptr ? std::nullopt : highest_aid(policy, *fee, aided_categories(policy, person));
    for (std::size_t i = 0; i < policy.claims.size() && aid.has_value(); ++i) {
        if (is_open(policy, policy.claims[i].opening, person)) {
            assessment result;
            result.status = status::subsidy_only;
            result.route = static_cast<std::uint8_t>(first_claim_route + i);
            result.subsidy = aid->amount;
            result.subsidy_category = aid->category;
            result.fund = aid->fund;
            result.delegated = category_set{delegated(policy, person)};
            return result;
        }
    }
    return refused(refusal::insured_elsewhere);
}

assessment enrolled(const policy_content& policy, const opening_term& opening, const fee_term& fee,
                    span_of_days covered, const application& person) {
    const route_term& route = policy.routes[opening.route - std::size_t{1}];
    assessment result;
    result.status = status::insured;
    result.route = opening.route;
    const price with = price_with(policy, fee, counting_categories(policy, person));
    result.fiscal = with.is_owed ? fen{} : with.fiscal;
    result.benefit_from = date{covered.first};
    result.benefit_to = date{covered.last};
    result.delegated = category_set{delegated(policy, person)};
    if (route.without_fiscal) {
        result.fiscal = {};
        return result;
    }
    if (route.charge == charge_basis::waived) {
        result.subsidy = fee.amount;
        if (fee.amount != fen{0}) {
            result.fund = funds::waiver{};
        }
        return result;
    }
    result.months = static_cast<std::uint8_t>(months_charged(policy, opening, person));
    if (const auto aid = aid_behind(policy, person, result)) {
        result.subsidy = aid->amount;
        result.subsidy_category = aid->category;
        result.fund = aid->fund;
    }
    result.extra_years = static_cast<std::uint8_t>(years_charged(policy, opening, person));
    result.prepaid_years = policy.prepaid_years.empty() ? std::uint8_t{0} : person.prepaid_years;
    result.due = fee_for(fee, result.months) - result.subsidy + with.owed(policy) +
                 fee.amount * std::int64_t{result.extra_years + result.prepaid_years};
    if (route.charge == charge_basis::full) {
        result.due = result.due + result.fiscal;
        result.fiscal = fen{0};
    }
    return result;
}

bool is_better(const assessment& one, const assessment& other) {
    return std::make_tuple(one.due.count, one.benefit_from.days, -one.benefit_to.days) <
           std::make_tuple(other.due.count, other.benefit_from.days, -other.benefit_to.days);
}

} // namespace

assessment read(const policy_content& policy, const application& person) {
    const bool offered = std::any_of(policy.fees.begin(), policy.fees.end(),
                                     [&](const fee_term& fee) { return fee.tier == person.tier; });
    if (!offered) {
        return refused(refusal::tier_not_offered);
    }
    if (person.circumstances.contains(circumstances::employee_insured{})) {
        return refused(refusal::employee_insured);
    }
    if (person.circumstances.contains(circumstances::insured_elsewhere{})) {
        return claimed(policy, person);
    }
    assessment best = refused(refusal::not_open);
    for (const opening_term& opening : policy.openings) {
        const route_term& route = policy.routes[opening.route - std::size_t{1}];
        const fee_term* fee = fee_of(policy, route.plan, person);
        const bool is_asked = person.wish == 0 ? !route.on_request : person.wish == opening.route;
        if (fee == nullptr || !is_asked || !is_open(policy, opening, person)) {
            continue;
        }
        const span_of_days covered = cover(policy, opening, person);
        if (covered.first > covered.last) {
            best.reason = best.status == status::refused ? refusal::no_coverage_left : best.reason;
            continue;
        }
        const assessment candidate = enrolled(policy, opening, *fee, covered, person);
        if (best.status == status::refused || is_better(candidate, best)) {
            best = candidate;
        }
    }
    return best;
}

} // namespace property
