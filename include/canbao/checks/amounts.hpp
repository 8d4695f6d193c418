// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CHECKS_AMOUNTS_HPP
#define CANBAO_CHECKS_AMOUNTS_HPP

#include <canbao/detail/aid.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/violation.hpp>

#include <cstddef>
#include <cstdint>

// Fees, the aid to them, and what is left to other rules.
namespace canbao::detail {

constexpr void check_range(violations& found, fen amount) noexcept {
    if (amount < fen{0} || fen{1'000'000'000} < amount) {
        report(found, rule_id::amount_in_range, {}, amount.count);
    }
}

constexpr void check_fees(const policy_content& content, violations& found) noexcept {
    if (content.fees.empty()) {
        report(found, rule_id::has_a_fee);
    }
    check_range(found, content.fiscal_standard);
    for (std::size_t i = 0; i < content.fees.size(); ++i) {
        const fee_term& fee = content.fees[i];
        check_range(found, fee.amount);
        for (std::size_t j = 0; j < i; ++j) {
            const fee_term& other = content.fees[j];
            if (fee.plan == other.plan && fee.tier == other.tier) {
                report(found, rule_id::one_fee_per_plan_and_tier, {}, other.amount.count,
                       fee.amount.count, fee.tier);
            }
        }
    }
}

constexpr void check_amount(const policy_content& content, violations& found,
                            const subsidy_term& subsidy) noexcept {
    bool reaches = content.fees.empty();
    for (const fee_term& fee : content.fees) {
        if (!applies(subsidy, fee)) {
            continue;
        }
        reaches = true;
        if (subsidy.basis == aid_basis::share && subsidy.how == rounding::exact &&
            !is_exact_share(fee.amount, subsidy.share)) {
            report(found, rule_id::share_is_exact, at_category(subsidy.categories),
                   subsidy.share.basis_points, fee.amount.count);
            return;
        }
        const fen amount = uncapped_aid(subsidy, fee);
        if (amount > fee.amount && !subsidy.capped) {
            report(found, rule_id::subsidy_within_fee, at_category(subsidy.categories),
                   amount.count, fee.amount.count);
            return;
        }
    }
    if (!reaches) {
        report(found, rule_id::subsidy_reaches_a_fee, at_category(subsidy.categories),
               subsidy.tier);
    }
}

constexpr void check_one_amount(const policy_content& content, violations& found,
                                const subsidy_term& one, const subsidy_term& other) noexcept {
    const std::uint32_t both = one.categories & other.categories;
    if (both == 0) {
        return;
    }
    for (const fee_term& fee : content.fees) {
        if (applies(one, fee) && applies(other, fee)) {
            report(found, rule_id::one_amount_per_category, at_category(both),
                   uncapped_aid(one, fee).count, uncapped_aid(other, fee).count, fee.tier);
            return;
        }
    }
}

// The first fee on which a subsidy breaks a rule is enough: one mistake, one message.
constexpr void check_subsidies(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.subsidies.size(); ++i) {
        const subsidy_term& subsidy = content.subsidies[i];
        if (!subsidy.names_categories || !subsidy.names_fund) {
            report(found, rule_id::subsidy_is_complete, {}, subsidy.names_categories,
                   subsidy.names_fund);
            continue;
        }
        if (subsidy.categories == 0) {
            continue; // words that do not exist are reported where they stand
        }
        for (const fen amount : subsidy.amounts) {
            check_range(found, amount);
        }
        check_amount(content, found, subsidy);
        for (std::size_t j = 0; j < i; ++j) {
            check_one_amount(content, found, content.subsidies[j], subsidy);
        }
    }
}

constexpr void check_delegations(const policy_content& content, violations& found) noexcept {
    for (const delegation_term& delegation : content.delegations) {
        if (!delegation.names_categories) {
            report(found, rule_id::subsidy_is_complete, {}, 0, 1);
        }
        for (const subsidy_term& subsidy : content.subsidies) {
            if (const std::uint32_t both = subsidy.categories & delegation.categories) {
                report(found, rule_id::aided_or_delegated, at_category(both));
                break;
            }
        }
    }
}

} // namespace canbao::detail

#endif
