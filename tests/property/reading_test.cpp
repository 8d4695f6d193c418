// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "subject.hpp"

using namespace canbao;
using namespace property;

namespace {

// What stands in the line of an assessment, of which the table alone has the number.
void require_line(const subject& policy, const person& one, const assessment& result) {
    if (result.status == status::refused) {
        RC_ASSERT(result.fee_line == 0);
        return;
    }
    const int plan = result.route >= first_claim_route
                         ? 0
                         : policy.content.routes[result.route - std::size_t{1}].plan;
    const fee_term* fee = fee_of(policy.content, plan, one);
    RC_ASSERT(fee != nullptr);
    const price with = price_with(policy.content, *fee, counting_categories(policy.content, one));
    const fee_line& line = policy.rules.line(result.fee_line);
    RC_ASSERT(line.fee == fee->amount.count);
    RC_ASSERT(line.provision == fee->provision);
    RC_ASSERT(line.fiscal == (with.is_owed ? 0 : with.fiscal.count));
    RC_ASSERT(line.owed_fiscal == (with.is_owed ? with.fiscal.count : 0));
    RC_ASSERT(line.fiscal_payers == with.fiscal_payers);
    RC_ASSERT(line.fiscal_provision == with.fiscal_provision);
    RC_ASSERT(line.surcharges == with.owed(policy.content).count);
    unsigned charged = 0;
    for (const std::uint8_t number : with.surcharges) {
        charged |= 1U << (number - 1U);
    }
    RC_ASSERT(line.surcharged == charged);
}

} // namespace

TEST_CASE("an assessment is what the policy's components say") {
    check_for_every_policy([](const subject& policy) {
        for (int i = 0; i < 5; ++i) {
            for (const person& one : *people_for(policy.content)) {
                assessment result = policy.assess(one);
                require_line(policy, one, result);
                result.fee_line = 0;
                RC_ASSERT(result == read(policy.content, one));
            }
        }
    });
}
