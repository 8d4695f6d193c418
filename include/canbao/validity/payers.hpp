// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_PAYERS_HPP
#define CANBAO_VALIDITY_PAYERS_HPP

#include <canbao/content/aid.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Who pays which part of a subsidy, or of the fiscal standard.
namespace canbao::inline v0_1::detail {

/// What is paid of a sum by those who don't pay the rest, whatever is left.
constexpr fen paid_but_rest(const payer_list& payers, fen sum) noexcept {
    fen paid{};
    for (const payer& one : payers) {
        paid += one.basis == payer_basis::part    ? one.part
                : one.basis == payer_basis::share ? part_of(sum, one.share)
                                                  : fen{};
    }
    return paid;
}

constexpr bool has_rest(const payer_list& payers) noexcept {
    return std::any_of(payers.begin(), payers.end(),
                       [](const payer& one) { return one.basis == payer_basis::rest; });
}

/// What is wrong with the payers of a sum; nothing where they pay it.
constexpr violation wrong_of_sum(const payer_list& payers, violation about, fen sum) noexcept {
    about.y = sum.count;
    for (const payer& one : payers) {
        if (one.basis == payer_basis::share && !is_exact_share(sum, one.share)) {
            about.rule = rule_id::share_of_payer_is_exact;
            about.fund = at_fund(one.fund);
            about.tier = 0;
            about.x = one.share.parts;
            about.z = one.share.whole;
            return about;
        }
    }
    const fen paid = paid_but_rest(payers, sum);
    const bool is_right = has_rest(payers) ? paid <= sum : paid == sum;
    about.rule = is_right ? rule_id::none : rule_id::payers_pay_the_sum;
    about.x = paid.count;
    return about;
}

/// The payers that pay something of a sum, as a mask of their places.
constexpr std::uint32_t who_pays(const payer_list& payers, fen sum) noexcept {
    std::uint32_t who = 0;
    fen left = sum;
    for (std::size_t place = 0; place < payers.size(); ++place) {
        const fen paid = paid_of(payers[place], sum, left);
        who |= paid > fen{} ? 1U << place : 0;
        left -= paid;
    }
    return who;
}

/// That each fund stands once, and pays something of some sum.
constexpr void check_each_payer(const payer_list& payers, offender whose, std::uint32_t who,
                                violations& found) noexcept {
    for (std::size_t place = 0; place < payers.size(); ++place) {
        const payer& one = payers[place];
        const auto same = [&](const payer& other) { return other.fund == one.fund; };
        if (std::any_of(payers.begin(), payers.begin() + place, same)) {
            report(found,
                   {.rule = rule_id::payer_stands_once, .at = whose, .fund = at_fund(one.fund)});
        } else if (((who >> place) & 1U) == 0) {
            report(found,
                   {.rule = rule_id::payer_pays_something, .at = whose, .fund = at_fund(one.fund)});
        }
    }
}

/// The payers of a subsidy pay what it grants, and what of it is given where it is capped at the
/// fee: then they fill it in their order.
constexpr void check_payers_of_aid(const policy_content& content, const subsidy_term& subsidy,
                                   violations& found) noexcept {
    const payer_list& payers = content.payers[subsidy.payers - std::size_t{1}];
    std::uint32_t who = 0;
    for (const fee_term& fee : content.fees) {
        const fen granted = uncapped_aid(content, subsidy, fee);
        if (!may_reach(content, subsidy, fee) || granted <= fen{}) {
            continue;
        }
        const both_words first = who_may_pay(content, subsidy.categories, fee);
        for (const fen sum : {granted, (std::min)(granted, aided_sum(content, subsidy, fee))}) {
            violation wrong =
                wrong_of_sum(payers, {.at = at_category(first.one), .tier = fee.tier}, sum);
            if (wrong.rule == rule_id::share_of_payer_is_exact ||
                (wrong.rule != rule_id::none && sum == granted)) {
                if (wrong.rule == rule_id::payers_pay_the_sum) {
                    wrong.example = example_of_both(content, first, fee);
                }
                report(found, wrong);
                return;
            }
            who |= who_pays(payers, sum);
        }
    }
    check_each_payer(payers, at_category(subsidy.categories), who, found);
}

/// The payers of a sum that is the same for all pay it.
constexpr void check_payers_of(const policy_content& content, std::uint8_t number, offender whose,
                               fen sum, violations& found) noexcept {
    if (number == 0) {
        return;
    }
    const payer_list& payers = content.payers[number - std::size_t{1}];
    const violation wrong = wrong_of_sum(payers, {.at = whose}, sum);
    if (wrong.rule != rule_id::none) {
        report(found, wrong);
    } else {
        check_each_payer(payers, whose, who_pays(payers, sum), found);
    }
}

/// True where of those who pay a fee some pay a surcharge, and others may not.
constexpr bool is_of_some(const policy_content& content, const surcharge_term& surcharge,
                          const fee_term& fee) noexcept {
    return goes_with(surcharge, fee) && !is_for_all_of(surcharge, fee) &&
           may_pay(content, surcharge.people, fee);
}

/// That each surcharge that a subsidy is of as well is one that all pay whom it reaches on a fee,
/// or none of them.
constexpr void check_aided_surcharges(const policy_content& content, const subsidy_term& subsidy,
                                      violations& found) noexcept {
    std::size_t charged = 0;
    for (std::string_view code : subsidy.surcharges) {
        bool is_charged = false;
        for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
            const surcharge_term& one = content.surcharges[place];
            for (const fee_term& fee : content.fees) {
                if (one.name.code != code || one.payers != 0 || !may_reach(content, subsidy, fee)) {
                    continue;
                }
                if (is_of_some(content, one, fee)) {
                    report(found, {.rule = rule_id::aided_surcharge_is_of_all,
                                   .at = at_category(subsidy.categories),
                                   .other = at_surcharge(place),
                                   .tier = fee.tier});
                    return;
                }
                is_charged = is_charged || (goes_with(one, fee) && is_for_all_of(one, fee));
            }
        }
        charged += is_charged ? 1 : 0;
    }
    if (charged < subsidy.surcharges.size() || subsidy.surcharges.dropped > 0) {
        report(found, rule_id::aided_surcharge_is_charged, at_category(subsidy.categories));
    }
}

constexpr void check_aided_surcharges(const policy_content& content, violations& found) noexcept {
    for (const subsidy_term& subsidy : content.subsidies) {
        if (subsidy.categories != 0) {
            check_aided_surcharges(content, subsidy, found);
        }
    }
}

constexpr void check_payers(const policy_content& content, violations& found) noexcept {
    for (const subsidy_term& subsidy : content.subsidies) {
        if (subsidy.payers != 0 && subsidy.categories != 0) {
            check_payers_of_aid(content, subsidy, found);
        }
    }
    constexpr offender fiscal{component_kind::fiscal_standard};
    check_payers_of(content, content.fiscal_payers, fiscal, content.fiscal_standard, found);
    for (const fiscal_term& one : content.fiscal_standards) {
        check_payers_of(content, one.payers, fiscal, one.amount, found);
    }
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        const surcharge_term& one = content.surcharges[place];
        check_payers_of(content, one.payers, at_surcharge(place), one.amount, found);
    }
}

} // namespace canbao::detail

#endif
