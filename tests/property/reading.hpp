// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>

#include <cstdint>
#include <optional>

namespace property {

/// What a policy's components say about a person, read one after the other as their descriptions
/// have it and with a calendar that is counted out: neither a rule table nor the engine.
canbao::assessment read(const canbao::policy_content& policy, const canbao::application& person);

/// The fee of a plan and tier; nullptr where the policy has none.
const canbao::fee_term* fee_of(const canbao::policy_content& policy, int plan, int tier);

/// Categories recognised by the day of payment, and of these the ones recognised in time for aid.
std::uint32_t counting_categories(const canbao::application& person);
std::uint32_t aided_categories(const canbao::policy_content& policy,
                               const canbao::application& person);

struct aid {
    canbao::fen amount; ///< capped at the fee
    canbao::category_code category;
    canbao::fund_code fund;
    const canbao::subsidy_term* subsidy;
};

/// The highest of the amounts, by the order of the vocabulary where several are; capped afterwards.
std::optional<aid> highest_aid(const canbao::policy_content& policy, const canbao::fee_term& fee,
                               std::uint32_t categories);

/// First and last day, both inclusive, since 1970-01-01.
struct span_of_days {
    int first;
    int last;

    bool contains(canbao::date day) const { return first <= day.days && day.days <= last; }
};

/// Whether the conditions of an opening hold, and if so what it covers: nothing where the first day
/// is after the last.
bool is_open(const canbao::policy_content& policy, const canbao::opening_term& opening,
             const canbao::application& person);
span_of_days cover(const canbao::policy_content& policy, const canbao::opening_term& opening,
                   const canbao::application& person);

} // namespace property
