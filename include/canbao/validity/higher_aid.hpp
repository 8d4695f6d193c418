// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_HIGHER_AID_HPP
#define CANBAO_VALIDITY_HIGHER_AID_HPP

#include <canbao/content/lower_aid.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <cstdint>

// Whether whoever gets one aid always gets a higher one as well, so that the one is never given.
namespace canbao::inline v0_1::detail {

/// What is granted, and by which category or group; none where that is 0.
struct grant_by {
    std::uint64_t word = 0;
    grant what{};
};

/// What whoever is so always gets on a fee besides, where that is given rather than some grant.
constexpr grant_by always_more(const policy_content& content, const fee_term& fee,
                               const people_rule& who, const grant& than) noexcept {
    for (const subsidy_term& other : content.subsidies) {
        const grant more = applies(other, fee) ? grant_on(content, other, fee) : grant{};
        for (std::uint64_t rest = more.is_more_than(than) ? other.categories : 0; rest != 0;
             rest &= rest - 1) {
            const std::uint64_t by = rest & (~rest + 1);
            if (implies(who, who_is(content, by))) {
                return {by, more};
            }
        }
    }
    return {};
}

/// That somebody is given a subsidy, and not each a higher one. Nobody need be of two categories,
/// so that this is asked where there are groups.
constexpr void check_is_given(const policy_content& content, const subsidy_term& subsidy,
                              violations& found) noexcept {
    violation outdone;
    for (const fee_term& fee : content.fees) {
        for (std::uint64_t rest = applies(subsidy, fee) ? subsidy.categories : 0; rest != 0;
             rest &= rest - 1) {
            const std::uint64_t word = rest & (~rest + 1);
            if (!may_pay(content, word, fee)) {
                continue;
            }
            const grant its = grant_on(content, subsidy, fee);
            const grant_by other = always_more(content, fee, who_is(content, word), its);
            if (other.word == 0) {
                return;
            }
            // Where a cap makes them equal, the amounts before it decide.
            const bool by_cap = its.given == other.what.given;
            outdone = {.rule = rule_id::subsidy_is_given,
                       .at = at_category(word),
                       .other = at_category(other.word),
                       .tier = fee.tier,
                       .x = (by_cap ? its.amount : its.given).count,
                       .y = (by_cap ? other.what.amount : other.what.given).count};
        }
    }
    if (outdone.rule != rule_id::none) {
        report(found, outdone);
    }
}

} // namespace canbao::detail

#endif
