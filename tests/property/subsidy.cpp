// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"
#include "subject.hpp"

#include <algorithm>

using namespace canbao;
using namespace property;

namespace {

// What a category alone would get, capped at the fee.
fen aid_of(const policy_content& policy, const fee_term& fee, int slot, int months) {
    const auto aid = highest_aid(policy, fee, std::uint64_t{1} << slot, months);
    return aid.has_value() ? aid->amount : fen{0};
}

} // namespace

TEST_CASE("the subsidy is the highest counting amount, capped at the fee, and never a sum") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const assessment result = policy.assess(one);
            if (result.status == status::refused) {
                continue;
            }
            const route_term* route = result.status == status::subsidy_only
                                          ? nullptr
                                          : &policy.content.routes[result.route - std::size_t{1}];
            if (route != nullptr && route->charge == charge_basis::waived) {
                continue;
            }
            const fee_term* fee = fee_of(policy.content, route == nullptr ? 0 : route->plan, one);
            const std::uint64_t counts =
                route != nullptr && route->limits_aid ? route->aided : ~std::uint64_t{0};
            const category_set aided{aided_categories(policy.content, one) & counts};
            fen highest{0};
            for (std::uint8_t slot = 0; slot < 64; ++slot) {
                if (aided.contains(slot)) {
                    highest = std::max(highest, aid_of(policy.content, *fee, slot, result.months));
                }
            }
            RC_ASSERT(result.subsidy == highest);
            RC_ASSERT(result.subsidy_category.has_value() == (highest > fen{0}));
            RC_ASSERT(result.fund.has_value() == (highest > fen{0}));
            if (highest > fen{0}) {
                RC_ASSERT(aided.contains(result.subsidy_category.slot()));
                RC_ASSERT(aid_of(policy.content, *fee, result.subsidy_category.slot(),
                                 result.months) == highest);
            }
        }
    });
}

TEST_CASE("who is waived pays nothing, and the whole fee is the subsidy, or there is no charge") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const assessment result = policy.assess(one);
            if (result.status != status::insured) {
                continue;
            }
            const route_term& route = policy.content.routes[result.route - std::size_t{1}];
            if (route.charge == charge_basis::waived) {
                const fee_term& charged = *fee_of(policy.content, route.plan, one);
                const price with =
                    price_with(policy.content, charged, counting_categories(policy.content, one));
                const fen fee = route.without_fiscal ? fen{} : charged.amount;
                const bool nobody_pays = route.without_fiscal || with.is_owed;
                RC_ASSERT(result.due == fen{0});
                RC_ASSERT(result.subsidy == fee);
                RC_ASSERT(!result.subsidy_category.has_value());
                RC_ASSERT((result.fund == fund_code{funds::waiver{}}) == (fee > fen{0}));
                RC_ASSERT(result.fiscal == (nobody_pays ? fen{} : with.fiscal));
            }
        }
    });
}
