// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace property {

/// What a policy's components say about a person, read one after the other as their descriptions
/// have it and with a calendar that is counted out: neither a rule table nor the engine. The fee
/// line is left out, which only a table has: `fee_of` and `price_with` say what stands in it.
canbao::assessment read(const canbao::policy_content& policy, const canbao::application& person);

/// Categories recognised by the day of payment with the groups that the person is then of, and of
/// these what was recognised in time for aid.
std::uint64_t counting_categories(const canbao::policy_content& policy,
                                  const canbao::application& person);
std::uint64_t aided_categories(const canbao::policy_content& policy,
                               const canbao::application& person);

/// The groups that somebody with these categories is of, as a mask.
std::uint64_t groups_of(const canbao::policy_content& policy, const canbao::application& person,
                        std::uint64_t categories);

/// The fee of a plan and tier for somebody with these categories and groups; nullptr where the
/// policy has none.
const canbao::fee_term* fee_of(const canbao::policy_content& policy, int plan, int tier,
                               std::uint64_t who);
const canbao::fee_term* fee_of(const canbao::policy_content& policy, int plan,
                               const canbao::application& person);

/// What goes with a fee: the fiscal standard, who pays it, and the further charges.
struct price {
    canbao::fen fiscal;             ///< the standard, whoever pays it
    bool is_owed = false;           ///< the person does
    std::uint8_t fiscal_payers = 0; ///< number of their list; 0: the treasury
    std::uint8_t fiscal_provision = 0;
    std::vector<std::uint8_t> surcharges; ///< their numbers, from 1

    /// Of the surcharges those that no fund pays, and the standard where the person owes it.
    canbao::fen owed(const canbao::policy_content& policy) const;
};
price price_with(const canbao::policy_content& policy, const canbao::fee_term& fee,
                 std::uint64_t who);

/// The numbers, from 1, of the further charges that a subsidy on a fee is of too: those that it
/// names, that no fund pays, and that all pay who pay the fee.
std::vector<std::uint8_t> charges_aided(const canbao::policy_content& policy,
                                        const canbao::subsidy_term& subsidy,
                                        const canbao::fee_term& fee);
/// The fee and these charges.
canbao::fen most_aid(const canbao::policy_content& policy, const canbao::subsidy_term& subsidy,
                     const canbao::fee_term& fee);

struct aid {
    canbao::fen amount; ///< capped at the fee, and the charges that it is of too
    canbao::category_code category;
    canbao::fund_code fund;
    const canbao::subsidy_term* subsidy;
};

/// The highest of the amounts once each is capped, or, where these are equal, before; by the order
/// of the vocabulary where several are. Of fewer months of the fee each subsidy gives what it says
/// of so much; of equal ones that counts which is given of a year.
std::optional<aid> highest_aid(const canbao::policy_content& policy, const canbao::fee_term& fee,
                               std::uint64_t categories, int months = 12);

/// The aid of somebody with that result, but for the waiver; none of who is refused.
std::optional<aid> aid_behind(const canbao::policy_content& policy,
                              const canbao::application& person, const canbao::assessment& result);

/// So many twelfths of a year's fee, what is left of a fen cut off.
canbao::fen fee_for(const canbao::fee_term& fee, int months);

/// First and last day, both inclusive, since 1970-01-01.
struct span_of_days {
    int first;
    int last;

    bool contains(canbao::date day) const { return first <= day.days && day.days <= last; }
};

/// How many of the years that a person pays back are charged: the fewest with which the waiting
/// period is as short.
int years_charged(const canbao::policy_content& policy, const canbao::opening_term& opening,
                  const canbao::application& person);

/// For how many months an opening charges a person the fee.
int months_charged(const canbao::policy_content& policy, const canbao::opening_term& opening,
                   const canbao::application& person);

/// Whether the conditions of an opening hold, and if so what it covers: nothing where the first day
/// is after the last.
bool is_open(const canbao::policy_content& policy, const canbao::opening_term& opening,
             const canbao::application& person);
span_of_days cover(const canbao::policy_content& policy, const canbao::opening_term& opening,
                   const canbao::application& person);

} // namespace property
