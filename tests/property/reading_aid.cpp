// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "rounded_share.hpp"

#include <algorithm>
#include <limits>

namespace property {

using namespace canbao;

const fee_term* fee_of(const policy_content& policy, int plan, int tier) {
    for (const fee_term& fee : policy.fees) {
        if (fee.plan == plan && fee.tier == tier) {
            return &fee;
        }
    }
    return nullptr;
}

std::uint32_t counting_categories(const application& person) {
    const bool in_time =
        !person.recognised_on.has_value() || person.recognised_on.days <= person.paid_on.days;
    return in_time ? person.categories.bits : 0;
}

// Of several last days that hold for the person, the latest counts.
std::uint32_t aided_categories(const policy_content& policy, const application& person) {
    std::optional<int> last_day;
    for (const recognition_term& term : policy.recognitions) {
        if ((person.circumstances.bits & term.circumstances_all) == term.circumstances_all) {
            last_day = std::max(last_day.value_or(term.last_day.days), term.last_day.days);
        }
    }
    const bool too_late = last_day.has_value() && person.recognised_on.has_value() &&
                          person.recognised_on.days > *last_day;
    return too_late ? 0 : counting_categories(person);
}

namespace {

bool is_for(const subsidy_term& subsidy, const fee_term& fee, int slot) {
    return (subsidy.categories & (1U << slot)) != 0 && (subsidy.plans & (1U << fee.plan)) != 0 &&
           (subsidy.tier == 0 || subsidy.tier == fee.tier);
}

// Amounts stand by tier, the last one for all higher tiers.
fen unlimited(const subsidy_term& subsidy, const fee_term& fee) {
    if (subsidy.basis == aid_basis::share) {
        return rounded_share(fee.amount, subsidy.share, subsidy.how, subsidy.unit);
    }
    if (subsidy.basis == aid_basis::remainder) {
        return {fee.amount.count - subsidy.remains.count};
    }
    fen amount;
    int tier = 0;
    for (const fen next : subsidy.amounts) {
        if (++tier <= fee.tier) {
            amount = next;
        }
    }
    return amount;
}

fen amount_on(const subsidy_term& subsidy, const fee_term& fee) {
    const std::int64_t least = subsidy.has_floor ? subsidy.floor.count : 0;
    const std::int64_t most =
        subsidy.has_ceiling ? subsidy.ceiling.count : std::numeric_limits<std::int64_t>::max();
    return {std::min(std::max(unlimited(subsidy, fee).count, least), most)};
}

} // namespace

std::optional<aid> highest_aid(const policy_content& policy, const fee_term& fee,
                               std::uint32_t categories) {
    fen highest{0};
    std::optional<aid> best;
    for (int slot = 0; slot < 32; ++slot) {
        for (const subsidy_term& subsidy : policy.subsidies) {
            if ((categories & (1U << slot)) == 0 || !is_for(subsidy, fee, slot)) {
                continue;
            }
            const fen amount = amount_on(subsidy, fee);
            if (amount > highest) {
                highest = amount;
                best = aid{std::min(amount, fee.amount),
                           category_code{static_cast<std::uint8_t>(slot + 1)},
                           fund_code{subsidy.fund}, &subsidy};
            }
        }
    }
    return best.has_value() && best->amount > fen{0} ? best : std::nullopt;
}

} // namespace property
