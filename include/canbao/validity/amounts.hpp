// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_AMOUNTS_HPP
#define CANBAO_VALIDITY_AMOUNTS_HPP

#include <canbao/content/aid.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// Fees, the aid to them, and what is left to other rules.
namespace canbao::inline v0_1::detail {

constexpr void check_range(violations& found, offender owner, fen amount) noexcept {
    if (amount < fen{0} || fen{1'000'000'000} < amount) {
        report(found, rule_id::amount_in_range, owner, amount.count);
    }
}

/// A fee for all years that one person may pay at once.
constexpr fen fee_of_all_years(const policy_content& content, const fee_term& fee) noexcept {
    const int repaid = content.repaid_years.empty() ? 0 : content.most_lapsed_years();
    const int prepaid = content.prepaid_years.empty() ? 0 : 255;
    return fee.amount * (1 + repaid + prepaid);
}

/// The most that is paid with a fee, by whomever: for all years, with all surcharges that go with
/// it and the highest fiscal standard.
constexpr fen most_paid(const policy_content& content, const fee_term& fee) noexcept {
    fen fiscal = content.fiscal_standard;
    for (const fiscal_term& one : content.fiscal_standards) {
        fiscal = (std::max)(fiscal, one.amount);
    }
    fen most = fee_of_all_years(content, fee) + fiscal;
    for (const surcharge_term& one : content.surcharges) {
        most += goes_with(one, fee) ? one.amount : fen{};
    }
    return most;
}

/// That amounts, and what they come to, are numbers that a rule table holds.
constexpr void check_amounts(const policy_content& content, violations& found) noexcept {
    check_range(found, {}, content.fiscal_standard);
    for (const fiscal_term& one : content.fiscal_standards) {
        check_range(found, at_category(one.people), one.amount);
    }
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        check_range(found, at_surcharge(place), content.surcharges[place].amount);
    }
    for (const fee_term& fee : content.fees) {
        check_range(found, at_plan(fee.plan), fee_of_all_years(content, fee));
    }
    for (const fee_term& fee : content.fees) {
        const fen most = most_paid(content, fee);
        if (found.empty() && fen{2'000'000'000} < most) {
            report(found, rule_id::amount_in_range, at_plan(fee.plan), most.count);
        }
    }
}

constexpr void check_fees(const policy_content& content, violations& found) noexcept {
    if (content.fees.empty()) {
        report(found, rule_id::has_a_fee);
    }
    for (std::size_t i = 0; i < content.fees.size(); ++i) {
        const fee_term& fee = content.fees[i];
        for (std::size_t j = 0; j < i; ++j) {
            const fee_term& other = content.fees[j];
            if (fee.plan == other.plan && fee.tier == other.tier && fee.people == other.people) {
                report(found, {.rule = rule_id::one_fee_per_plan_and_tier,
                               .at = at_plan(fee.plan),
                               .tier = fee.tier,
                               .x = other.amount.count,
                               .y = fee.amount.count,
                               .example = example_on(content, fee, 0)});
            }
        }
    }
}

/// What is wrong with a subsidy on one fee, for the first of its categories and groups there.
constexpr violation about_aid(const policy_content& content, rule_id rule, std::uint64_t categories,
                              const fee_term& fee, std::int64_t x, std::int64_t y) noexcept {
    const both_words first = who_may_pay(content, categories, fee);
    return {.rule = rule,
            .at = at_category(first.one),
            .other = at_plan(fee.plan),
            .tier = fee.tier,
            .x = x,
            .y = y,
            .example = example_of_both(content, first, fee)};
}

/// What is wrong with a subsidy on one fee that it is for; nothing where it is right there.
constexpr violation wrong_on_fee(const policy_content& content, const subsidy_term& subsidy,
                                 const fee_term& fee) noexcept {
    const fen whole = aided_sum(content, subsidy, fee);
    const auto about = [&](rule_id rule, fen x) {
        return about_aid(content, rule, subsidy.categories, fee, x.count, whole.count);
    };
    if (subsidy.share_of_tier != 0 && shared_fee(content, subsidy, fee) == fen{}) {
        return about(rule_id::share_names_a_fee, {subsidy.share_of_tier});
    }
    if (subsidy.basis == aid_basis::share && subsidy.how == rounding::exact &&
        !is_exact_share(shared_sum(content, subsidy, fee), subsidy.share, subsidy.unit)) {
        violation inexact = about(rule_id::share_is_exact, {subsidy.share.parts});
        inexact.z = subsidy.share.whole;
        return inexact;
    }
    if (subsidy.basis == aid_basis::remainder && whole < subsidy.remains) {
        return about(rule_id::fee_covers_what_remains, subsidy.remains);
    }
    const fen amount = uncapped_aid(content, subsidy, fee);
    return amount > whole && !subsidy.capped ? about(rule_id::subsidy_within_fee, amount)
                                             : violation{};
}

constexpr void check_amount(const policy_content& content, violations& found,
                            const subsidy_term& subsidy) noexcept {
    bool reaches = content.fees.empty();
    for (const fee_term& fee : content.fees) {
        if (!may_reach(content, subsidy, fee)) {
            continue;
        }
        reaches = true;
        if (const violation wrong = wrong_on_fee(content, subsidy, fee);
            wrong.rule != rule_id::none) {
            report(found, wrong);
            return;
        }
    }
    if (!reaches) {
        const bool on_one_plan = std::has_single_bit(subsidy.plans);
        report(found, {.rule = rule_id::subsidy_reaches_a_fee,
                       .at = at_category(subsidy.categories),
                       .other = on_one_plan ? at_plan(lowest_slot(subsidy.plans)) : offender{},
                       .tier = subsidy.tier});
    }
}

/// That a rounding, a floor and a ceiling have something to round or to limit, and room between
/// them.
constexpr void check_limits(violations& found, const subsidy_term& subsidy) noexcept {
    const offender whom = at_category(subsidy.categories);
    const bool is_rounded = subsidy.how != rounding::exact || subsidy.unit != fen{1};
    const bool is_limited = subsidy.has_floor || subsidy.has_ceiling;
    if ((subsidy.basis != aid_basis::share && is_rounded) ||
        (subsidy.basis == aid_basis::amounts && is_limited)) {
        report(found, rule_id::amount_is_computed, whom);
    }
    if (subsidy.has_floor && subsidy.has_ceiling && subsidy.ceiling <= subsidy.floor) {
        report(found, rule_id::floor_is_below_ceiling, whom, subsidy.floor.count,
               subsidy.ceiling.count);
    }
}

constexpr void check_one_amount(const policy_content& content, violations& found,
                                const subsidy_term& one, const subsidy_term& other) noexcept {
    const std::uint64_t both = one.categories & other.categories;
    if (both == 0) {
        return;
    }
    for (const fee_term& fee : content.fees) {
        if (applies(one, fee) && applies(other, fee) && may_pay(content, both, fee)) {
            report(found, about_aid(content, rule_id::one_amount_per_category, both, fee,
                                    uncapped_aid(content, one, fee).count,
                                    uncapped_aid(content, other, fee).count));
            return;
        }
    }
}

// The first fee on which a subsidy breaks a rule is enough: one mistake, one message.
constexpr void check_subsidies(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.subsidies.size(); ++i) {
        const subsidy_term& subsidy = content.subsidies[i];
        const bool names_known_category = subsidy.categories != 0;
        if (!subsidy.names_categories || !subsidy.names_fund) {
            report(found, rule_id::subsidy_is_complete,
                   names_known_category ? at_category(subsidy.categories) : at_fund(subsidy.fund),
                   subsidy.names_categories, subsidy.names_fund);
            continue;
        }
        if (!names_known_category) {
            continue; // words that do not exist are reported where they stand
        }
        for (const fen amount : subsidy.amounts) {
            check_range(found, at_category(subsidy.categories), amount);
        }
        for (const fen amount : {subsidy.remains, subsidy.floor, subsidy.ceiling}) {
            check_range(found, at_category(subsidy.categories), amount);
        }
        check_limits(found, subsidy);
        check_amount(content, found, subsidy);
        for (std::size_t j = 0; j < i; ++j) {
            check_one_amount(content, found, content.subsidies[j], subsidy);
        }
    }
}

/// A category that has aid and is left to other rules: its aid on the first fee that has any.
constexpr violation about_delegation(const policy_content& content, const subsidy_term& subsidy,
                                     std::uint64_t both) noexcept {
    for (const fee_term& fee : content.fees) {
        if (applies(subsidy, fee) && may_pay(content, both, fee)) {
            violation aid = about_aid(content, rule_id::aided_or_delegated, both, fee,
                                      uncapped_aid(content, subsidy, fee).count, 0);
            aid.other = at_fund(subsidy.fund);
            return aid;
        }
    }
    return {.rule = rule_id::aided_or_delegated,
            .at = at_category(both),
            .other = at_fund(subsidy.fund)};
}

constexpr void check_delegations(const policy_content& content, violations& found) noexcept {
    for (const delegation_term& delegation : content.delegations) {
        if (!delegation.names_categories) {
            report(found, rule_id::subsidy_is_complete, {}, 0, 1);
        }
        for (const subsidy_term& subsidy : content.subsidies) {
            if (const std::uint64_t both = subsidy.categories & delegation.categories) {
                report(found, about_delegation(content, subsidy, both));
                break;
            }
        }
    }
}

} // namespace canbao::detail

#endif
