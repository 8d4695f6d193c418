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

// The one thing that follows the order is the number of the fee line: what it stands for is
// compared.
void require_same(const rule_table& rules, const assessment& result, const rule_table& shuffled,
                  assessment other) {
    if (result.fee_line != 0) {
        RC_ASSERT(other.fee_line != 0);
        const fee_line& line = rules.line(result.fee_line);
        const fee_line& same = shuffled.line(other.fee_line);
        RC_ASSERT(line.fee == same.fee);
        RC_ASSERT(line.fiscal == same.fiscal);
        RC_ASSERT(line.surcharges == same.surcharges);
        RC_ASSERT(line.aided == same.aided);
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
        shuffle(shuffled.fiscal_standards);
        shuffle(shuffled.surcharges);
        const rule_table rules = canbao::detail::lower(shuffled);
        for (const person& one : *people_for(policy.content)) {
            require_same(policy.rules, policy.assess(one), rules, assess(rules, one));
        }
    });
}
