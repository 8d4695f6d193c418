// SPDX-License-Identifier: Apache-2.0
#include "calendar.hpp"
#include "reading.hpp"
#include "reading_conditions.hpp"

#include <algorithm>

namespace property {

using namespace canbao;

namespace {

// In full years, of which one is added on the birthday; none of who is born later.
int age_on(date day, date born) {
    const reference::civil_day now = reference::days().day(day.days);
    const reference::civil_day then = reference::days().day(born.days);
    const bool is_before_birthday =
        now.month < then.month || (now.month == then.month && now.day < then.day);
    return std::max(0, now.year - then.year - (is_before_birthday ? 1 : 0));
}

// Of whom the event is birth, the day of the event is that of birth where no other is known.
date birthday_of(const application& person) {
    const bool is_birth = person.event.value == event_code{events::birth{}}.value;
    return !person.born_on.has_value() && is_birth ? person.event_on : person.born_on;
}

bool birth_is_right(const policy_content& policy, const people_term& who, date born) {
    const bool asks = who.asks_age || who.born_from.has_value() || who.born_until.has_value();
    if (!asks) {
        return true;
    }
    if (!born.has_value() || (who.born_from.has_value() && born.days < who.born_from.days) ||
        (who.born_until.has_value() && born.days > who.born_until.days)) {
        return false;
    }
    if (!who.asks_age) {
        return true;
    }
    const int age = age_on(policy.age_on, born);
    return age >= who.ages.least && age <= who.ages.most;
}

} // namespace

std::uint64_t groups_of(const policy_content& policy, const application& person,
                        std::uint64_t categories) {
    std::uint64_t groups = 0;
    int slot = 48;
    for (const people_term& who : policy.people) {
        if (birth_is_right(policy, who, birthday_of(person)) &&
            facts_hold(policy, who.asks, person, categories) &&
            (categories & who.categories_all) == who.categories_all) {
            groups |= std::uint64_t{1} << slot;
        }
        ++slot;
    }
    return groups;
}

// Whoever several fees name pays the lowest; whom none names, that of all others.
const fee_term* fee_of(const policy_content& policy, int plan, int tier, std::uint64_t who) {
    const fee_term* named = nullptr;
    const fee_term* of_all = nullptr;
    for (const fee_term& fee : policy.fees) {
        if (fee.plan != plan || fee.tier != tier) {
            continue;
        }
        if (fee.people == 0) {
            of_all = &fee;
        } else if ((fee.people & who) != 0 && (named == nullptr || fee.amount < named->amount)) {
            named = &fee;
        }
    }
    return named != nullptr ? named : of_all;
}

const fee_term* fee_of(const policy_content& policy, int plan, const application& person) {
    return fee_of(policy, plan, person.tier, counting_categories(policy, person));
}

namespace {

// A standard for the people of a fee goes with that fee, and with no other of its plan and tier.
const fiscal_term* standard_with(const policy_content& policy, const fee_term& fee,
                                 std::uint64_t who) {
    for (const fiscal_term& one : policy.fiscal_standards) {
        if (one.people == fee.people) {
            return &one;
        }
    }
    for (const fiscal_term& one : policy.fiscal_standards) {
        bool is_of_a_fee = false;
        for (const fee_term& other : policy.fees) {
            is_of_a_fee = is_of_a_fee || (other.plan == fee.plan && other.tier == fee.tier &&
                                          other.people == one.people);
        }
        if (!is_of_a_fee && (one.people & who) != 0) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace

price price_with(const policy_content& policy, const fee_term& fee, std::uint64_t who) {
    price with{.fiscal = policy.fiscal_standard,
               .fiscal_payers = policy.fiscal_payers,
               .fiscal_provision = policy.fiscal_provision,
               .surcharges = {}};
    if (const fiscal_term* some = standard_with(policy, fee, who)) {
        with.fiscal = some->amount;
        with.is_owed = some->is_owed;
        with.fiscal_payers = some->payers;
        with.fiscal_provision = some->provision;
    }
    std::uint8_t number = 0;
    for (const surcharge_term& one : policy.surcharges) {
        ++number;
        if ((one.plans & (1U << fee.plan)) != 0 && (one.tier == 0 || one.tier == fee.tier) &&
            (one.people == 0 || (one.people & who) != 0)) {
            with.surcharges.push_back(number);
        }
    }
    return with;
}

fen price::owed(const policy_content& policy) const {
    fen sum = is_owed ? fiscal : fen{};
    for (const std::uint8_t number : surcharges) {
        const surcharge_term& one = policy.surcharges[number - std::size_t{1}];
        sum += one.payers == 0 ? one.amount : fen{};
    }
    return sum;
}

} // namespace property
