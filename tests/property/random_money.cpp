// SPDX-License-Identifier: Apache-2.0
#include "draw.hpp"
#include "random_policy.hpp"

#include <canbao/content/aid.hpp>

#include <algorithm>
#include <vector>

namespace property {

using namespace canbao;

namespace {

rate some_share() {
    switch (between(0, 2)) {
    case 0: return {between(0, 4) * 2'500};
    case 1: return {between(0, 10'000)};
    default: {
        const int whole = happens(70) ? between(1, 12) : between(1, 1'000'000);
        return {between(0, whole), whole};
    }
    }
}

void set_amount(subsidy_term& subsidy) {
    switch (between(0, 4)) {
    case 0:
    case 1:
        subsidy.basis = aid_basis::amounts;
        for (int tiers = between(1, 3); tiers > 0; --tiers) {
            subsidy.amounts.push_back(some_amount());
        }
        return;
    case 2:
        subsidy.basis = aid_basis::remainder;
        subsidy.remains = some_amount();
        break;
    default:
        subsidy.share = some_share();
        subsidy.share_of_tier = static_cast<std::uint8_t>(happens(80) ? 0 : between(1, 3));
        subsidy.how = one_of<rounding>({rounding::exact, rounding::down, rounding::up,
                                        rounding::half_up, rounding::half_even});
        subsidy.unit = one_of<fen>({1_fen, 1_fen, 1_jiao, 1_yuan, fen{between(1, 10'000)}});
    }
    subsidy.has_floor = happens(30);
    subsidy.has_ceiling = happens(30);
    subsidy.floor = subsidy.has_floor ? some_amount() : fen{};
    subsidy.ceiling = subsidy.has_ceiling ? some_amount() + 1_fen : fen{};
    if (subsidy.has_floor && subsidy.ceiling <= subsidy.floor) {
        subsidy.has_floor = false;
        subsidy.floor = {};
    }
}

// Makes the term one that the policy may contain: no second amount for a category, no share of a
// tier that has no fee, an inexact share rounded, an excess over the fee meant, no more left to pay
// than the fee.
void mend(const policy_content& content, subsidy_term& subsidy) {
    for (const fee_term& fee : content.fees) {
        if (detail::applies(subsidy, fee) && detail::shared_fee(content, subsidy, fee) == fen{}) {
            subsidy.share_of_tier = 0;
        }
    }
    for (const fee_term& fee : content.fees) {
        if (!detail::applies(subsidy, fee)) {
            continue;
        }
        for (const subsidy_term& other : content.subsidies) {
            if (detail::applies(other, fee)) {
                subsidy.categories &= ~other.categories;
            }
        }
        const fen sum = aided_sum(content, subsidy, fee);
        if (subsidy.basis == aid_basis::share && subsidy.how == rounding::exact &&
            !is_exact_share(detail::shared_sum(content, subsidy, fee), subsidy.share,
                            subsidy.unit)) {
            subsidy.how = rounding::half_up;
        }
        if (subsidy.basis == aid_basis::remainder && sum < subsidy.remains) {
            subsidy.remains = sum;
        }
        for (const fen amount : subsidy.amounts) {
            subsidy.capped = subsidy.capped || amount > sum;
        }
        // Units of up to 100 yuan lead above a fee, too.
        subsidy.capped = subsidy.capped || (subsidy.has_floor && subsidy.floor > sum) ||
                         uncapped_aid(content, subsidy, fee) > sum;
    }
}

bool reaches_a_fee(const policy_content& content, const subsidy_term& subsidy) {
    for (const fee_term& fee : content.fees) {
        if (detail::applies(subsidy, fee)) {
            return true;
        }
    }
    return false;
}

void add_payers(policy_content& content, subsidy_term& subsidy) {
    std::vector<fen> sums;
    for (const fee_term& fee : content.fees) {
        if (const fen granted = uncapped_aid(content, subsidy, fee);
            detail::applies(subsidy, fee) && granted > fen{}) {
            sums.push_back(granted);
            sums.push_back(std::min(granted, aided_sum(content, subsidy, fee)));
        }
    }
    if (!sums.empty() &&
        std::all_of(sums.begin(), sums.end(), [](fen sum) { return sum > 8_fen; })) {
        subsidy.payers = content.keep_payers(some_payers(sums, subsidy.fund));
    }
}

void add_subsidies(policy_content& content, word_slots slots) {
    for (int more = between(0, 8); more > 0; --more) {
        subsidy_term subsidy;
        set_amount(subsidy);
        subsidy.categories = some_people(content, slots);
        subsidy.plans = happens(70) ? ~0U : 1U << between(0, 2);
        subsidy.tier = static_cast<std::uint8_t>(happens(70) ? 0 : between(1, 3));
        subsidy.fund = static_cast<std::uint8_t>(between(1, 5));
        subsidy.names_categories = subsidy.names_fund = true;
        for (const surcharge_term& one : content.surcharges) {
            const auto& named = subsidy.surcharges;
            const bool is_named =
                std::find(named.begin(), named.end(), one.name.code) != named.end();
            if (!is_named && happens(40)) {
                subsidy.surcharges.push_back(one.name.code);
            }
        }
        mend(content, subsidy);
        if (subsidy.categories != 0 && reaches_a_fee(content, subsidy)) {
            subsidy.provision = content.keep({});
            if (happens(40)) {
                add_payers(content, subsidy);
            }
            content.subsidies.push_back(subsidy);
        }
    }
}

void add_delegations(policy_content& content, word_slots slots) {
    for (int more = between(0, 2); more > 0; --more) {
        delegation_term delegation{.categories = some_people(content, slots),
                                   .names_categories = true};
        for (const subsidy_term& subsidy : content.subsidies) {
            delegation.categories &= ~subsidy.categories;
        }
        if (delegation.categories != 0) {
            delegation.provision = content.keep({});
            content.delegations.push_back(delegation);
        }
    }
}

} // namespace

void add_aid(policy_content& content, word_slots slots) {
    add_subsidies(content, slots);
    add_delegations(content, slots);
}

} // namespace property
