// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "rounded_share.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>

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

namespace {

// Of several last days that hold for the person and that category, the latest counts.
bool is_too_late(const policy_content& policy, const application& person, int slot) {
    std::optional<int> last_day;
    for (const recognition_term& term : policy.recognitions) {
        const bool is_named =
            term.categories == 0 || (term.categories & (std::uint64_t{1} << slot)) != 0;
        if (is_named &&
            (person.circumstances.bits & term.circumstances_all) == term.circumstances_all) {
            last_day = std::max(last_day.value_or(term.last_day.days), term.last_day.days);
        }
    }
    return last_day.has_value() && person.recognised_on.has_value() &&
           person.recognised_on.days > *last_day;
}

bool asks_for_category(const people_term& group) {
    return (group.asks.categories_any | group.categories_all) != 0;
}

} // namespace

// Who is of a group by a category is so by one that was recognised in time, and the group itself
// may have a last day; without its categories, somebody may find what a group asks for that refuses
// none.
std::uint64_t aided_categories(const policy_content& policy, const application& person) {
    const std::uint64_t counting = counting_categories(policy, person);
    std::uint64_t aided = 0;
    for (int slot = 0; slot < 48; ++slot) {
        const std::uint64_t bit = std::uint64_t{1} << slot;
        aided |= !is_too_late(policy, person, slot) ? counting & bit : 0;
    }
    std::uint64_t groups = groups_of(policy, person, aided) & counting;
    for (std::size_t place = 0; place < policy.people.size(); ++place) {
        const int slot = 48 + static_cast<int>(place);
        if (asks_for_category(policy.people[place]) && is_too_late(policy, person, slot)) {
            groups &= ~(std::uint64_t{1} << slot);
        }
    }
    return aided | groups;
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
            const bool is_for_all =
                one.people == 0 || (fee.people != 0 && (one.people | fee.people) == one.people);
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

fen fee_for(const fee_term& fee, int months) {
    return {fee.amount.count * months / 12};
}

namespace {

// What a subsidy gives of fewer months, that gives so much of a year.
fen given_for(const fee_term& fee, const subsidy_term& subsidy, fen of_a_year, int months) {
    const std::int64_t most = fee_for(fee, months).count;
    std::int64_t amount = of_a_year.count;
    switch (subsidy.basis) {
    case aid_basis::share: amount = amount * months / 12; break;
    case aid_basis::amounts: break;
    case aid_basis::remainder: amount = most - subsidy.remains.count; break;
    }
    return {std::max<std::int64_t>(0, std::min(amount, most))};
}

} // namespace

std::optional<aid> highest_aid(const policy_content& policy, const fee_term& fee,
                               std::uint64_t categories, int months) {
    std::tuple<fen, fen, fen> highest; // as it is given, given of a year, and granted
    std::optional<aid> best;
    for (int slot = 0; slot < 64; ++slot) {
        for (const subsidy_term& subsidy : policy.subsidies) {
            if ((categories & (std::uint64_t{1} << slot)) == 0 || !is_for(subsidy, fee, slot)) {
                continue;
            }
            const fen granted = amount_on(policy, subsidy, fee);
            const fen of_a_year = std::min(granted, most_aid(policy, subsidy, fee));
            const fen given = months == 12 ? of_a_year : given_for(fee, subsidy, of_a_year, months);
            if (std::tuple{given, of_a_year, granted} > highest) {
                highest = {given, of_a_year, granted};
                best = aid{given, category_code{static_cast<std::uint8_t>(slot + 1)},
                           fund_code{subsidy.fund}, &subsidy};
            }
        }
    }
    return best.has_value() && best->amount > fen{0} ? best : std::nullopt;
}

std::optional<aid> aid_behind(const policy_content& policy, const application& person,
                              const assessment& result) {
    if (result.status == status::refused) {
        return std::nullopt;
    }
    const std::uint64_t aided = aided_categories(policy, person);
    if (result.status == status::subsidy_only) {
        return highest_aid(policy, *fee_of(policy, 0, person), aided);
    }
    const route_term& route = policy.routes[result.route - std::size_t{1}];
    return route.charge == charge_basis::waived
               ? std::nullopt
               : highest_aid(policy, *fee_of(policy, route.plan, person),
                             route.limits_aid ? aided & route.aided : aided, result.months);
}

} // namespace property
