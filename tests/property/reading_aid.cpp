// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "rounded_share.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

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

// What is granted is of the fee alone, or of further charges too.
fen further(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    return most_aid(policy, subsidy, fee) - fee.amount;
}

// Amounts stand by tier, the last one for all higher tiers.
fen unlimited(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    if (subsidy.basis == aid_basis::share) {
        return rounded_share(shared(policy, subsidy, fee) + further(policy, subsidy, fee),
                             subsidy.share, subsidy.how, subsidy.unit);
    }
    if (subsidy.basis == aid_basis::remainder) {
        return most_aid(policy, subsidy, fee) - subsidy.remains;
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

std::vector<std::uint8_t> charges_aided(const policy_content& policy, const subsidy_term& subsidy,
                                        const fee_term& fee) {
    std::vector<std::uint8_t> numbers;
    std::uint8_t number = 0;
    for (const surcharge_term& one : policy.surcharges) {
        ++number;
        for (const std::string_view named : subsidy.surcharges) {
            const bool is_for_plan = (one.plans & (1U << fee.plan)) != 0;
            const bool is_for_tier = one.tier == 0 || one.tier == fee.tier;
            const bool is_for_all = one.people == 0 || one.people == fee.people;
            if (named == one.name.code && is_for_plan && is_for_tier && is_for_all &&
                one.payers == 0) {
                numbers.push_back(number);
            }
        }
    }
    return numbers;
}

fen most_aid(const policy_content& policy, const subsidy_term& subsidy, const fee_term& fee) {
    fen sum = fee.amount;
    for (const std::uint8_t number : charges_aided(policy, subsidy, fee)) {
        sum += policy.surcharges[number - std::size_t{1}].amount;
    }
    return sum;
}

std::optional<aid> highest_aid(const policy_content& policy, const fee_term& fee,
                               std::uint64_t categories) {
    std::pair<fen, fen> highest; // as it is given, and as it is granted
    std::optional<aid> best;
    for (int slot = 0; slot < 64; ++slot) {
        for (const subsidy_term& subsidy : policy.subsidies) {
            if ((categories & (std::uint64_t{1} << slot)) == 0 || !is_for(subsidy, fee, slot)) {
                continue;
            }
            const fen granted = amount_on(policy, subsidy, fee);
            const fen given = std::min(granted, most_aid(policy, subsidy, fee));
            if (std::pair{given, granted} > highest) {
                highest = {given, granted};
                best = aid{given, category_code{static_cast<std::uint8_t>(slot + 1)},
                           fund_code{subsidy.fund}, &subsidy};
            }
        }
    }
    return best.has_value() && best->amount > fen{0} ? best : std::nullopt;
}

} // namespace property
