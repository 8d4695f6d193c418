// SPDX-License-Identifier: Apache-2.0
//
// The order of fees, subsidies, delegations and days of recognition says nothing. That of routes
// and claims does: it is the order of listing, which settles ties.
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/content/lower.hpp>

#include <utility>

using namespace canbao;
using namespace property;

namespace {

template <class Term, std::size_t Capacity>
void shuffle(bounded<Term, Capacity>& terms) {
    for (int left = static_cast<int>(terms.size()); left > 1; --left) {
        std::swap(terms[static_cast<std::size_t>(left - 1)],
                  terms[static_cast<std::size_t>(left - 1 - between(0, left - 1))]);
    }
}

// The one thing that follows the order is the number of the fee: what it stands for is compared.
void require_same(const policy_content& content, const assessment& result,
                  const policy_content& shuffled, assessment other) {
    if (result.fee_line != 0) {
        RC_ASSERT(other.fee_line != 0);
        const fee_term& fee = content.fees[result.fee_line - std::size_t{1}];
        const fee_term& same = shuffled.fees[other.fee_line - std::size_t{1}];
        RC_ASSERT(fee.amount == same.amount);
        RC_ASSERT(fee.plan == same.plan);
        RC_ASSERT(fee.tier == same.tier);
        other.fee_line = result.fee_line;
    }
    RC_ASSERT(result == other);
}

} // namespace

TEST_CASE("the order in which a policy's terms stand changes no assessment") {
    check_for_every_policy([](const subject& policy) {
        policy_content shuffled = policy.content;
        shuffle(shuffled.fees);
        shuffle(shuffled.subsidies);
        shuffle(shuffled.delegations);
        shuffle(shuffled.recognitions);
        const rule_table rules = canbao::detail::lower(shuffled);
        for (const person& one : *people_for(policy.content)) {
            require_same(policy.content, policy.assess(one), shuffled, assess(rules, one));
        }
    });
}
