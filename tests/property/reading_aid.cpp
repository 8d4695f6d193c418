// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "rounded_share.hpp"

#include <algorithm>
#include <limits>

namespace property {

using namespace canbao;

namespace {

// What is stated in slots 48 to 63 is nothing: these are of groups.
std::uint64_t stated_of(const application& person) {
    return person.categories.bits & 0x0000'ffff'ffff'ffff;
}

} // namespace

std::uint64_t counting_categories(const policy_content& policy, const application& person) {
    const bool in_time =
        !person.recognised_on.has_value() || person.recognised_on.days <= person.paid_on.days;
    const std::uint64_t stated = in_time ? stated_of(person) : 0;
    return stated | groups_of(policy, person, stated);
}

// Of several last days that hold for the person, the latest counts.
std::uint64_t aided_categories(const policy_content& policy, const application& person) {
    std::optional<int> last_day;
    for (const recognition_term& term : policy.recognitions) {
        if ((person.circumstances.bits & term.circumstances_all) == term.circumstances_all) {
            last_day = std::max(last_day.value_or(term.last_day.days), term.last_day.days);
        }
    }
    const bool too_late = last_day.has_value() && person.recognised_on.has_value() &&
                          person.recognised_on.days > *last_day;
    // Without its categories, somebody may find what a group asks for that refuses none.
    const std::uint64_t counting = counting_categories(policy, person);
    return too_late ? groups_of(policy, person, 0) & counting : counting;
}

namespace {

bool is_for(const subsidy_term& subsidy, const fee_term& fee, int slot) {
    return (subsidy.categories & (std::uint64_t{1} << slot)) != 0 &&
           (subsidy.plans & (1U << fee.plan)) != 0 &&
           (subsidy.tier == 0 || subsidy.tier == fee.tier);
}

// Where a share is of another tier: that of the same people, or else of everybody.
fen shared(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    if (subsidy.share_of_tier == 0) {
        return fee.amount;
    }
    for (const std::uint64_t people : {fee.people, std::uint64_t{0}}) {
        for (const fee_term& other : policy.fees) {
            if (other.plan == fee.plan && other.tier == subsidy.share_of_tier &&
                other.people == people) {
                return other.amount;
            }
        }
    }
    return {};
}

// Amounts stand by tier, the last one for all higher tiers.
fen unlimited(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    if (subsidy.basis == aid_basis::share) {
        return rounded_share(shared(policy, subsidy, fee), subsidy.share, subsidy.how,
                             subsidy.unit);
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

fen amount_on(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    const std::int64_t least = subsidy.has_floor ? subsidy.floor.count : 0;
    const std::int64_t most =
        subsidy.has_ceiling ? subsidy.ceiling.count : std::numeric_limits<std::int64_t>::max();
    return {std::min(std::max(unlimited(policy, subsidy, fee).count, least), most)};
}

} // namespace

std::optional<aid> highest_aid(const policy_content& policy, const fee_term& fee,
                               std::uint64_t categories) {
    fen highest{0};
    std::optional<aid> best;
    for (int slot = 0; slot < 64; ++slot) {
        for (const subsidy_term& subsidy : policy.subsidies) {
            if ((categories & (std::uint64_t{1} << slot)) == 0 || !is_for(subsidy, fee, slot)) {
                continue;
            }
            const fen amount = amount_on(policy, subsidy, fee);
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
