// SPDX-License-Identifier: Apache-2.0
//
// Bills: who pays which part of what, read from the components, and what ledgers make of it.
#include "reading.hpp"
#include "rows.hpp"
#include "subject.hpp"
#include "typed_subject.hpp"

#include <canbao/engine/bill.hpp>

#include <algorithm>
#include <map>

using namespace canbao;
using namespace property;

namespace {

using paid = std::map<std::uint8_t, fen>; ///< by a fund_code's value; 0: the person

/// What each payer pays of a sum: what is left of it, in their order.
paid divide(const policy_content& policy, std::uint8_t number, std::uint8_t fund, fen sum) {
    paid by;
    if (number == 0) {
        by[fund] += sum;
    } else {
        std::int64_t left = sum.count;
        for (const payer& one : policy.payers[number - std::size_t{1}]) {
            std::int64_t its = left;
            if (one.basis == payer_basis::part) {
                its = std::min(left, one.part.count);
            } else if (one.basis == payer_basis::share) {
                its = std::min(left, sum.count * one.share.parts / one.share.whole);
            }
            by[one.fund] += fen{its};
            left -= its;
        }
    }
    std::erase_if(by, [](const auto& one) { return one.second == fen{}; });
    return by;
}

paid paid_of(const charge& one) {
    paid by;
    for (const payment& some : one.payments) {
        RC_ASSERT(some.amount > fen{});
        RC_ASSERT(by.try_emplace(some.fund.value, some.amount).second);
    }
    return by;
}

fen sum_of(const paid& by) {
    fen sum;
    for (const auto& [who, amount] : by) {
        sum += amount;
    }
    return sum;
}

/// The subsidy that an assessment has, by the components; nullptr where it has none.
const subsidy_term* subsidy_behind(const policy_content& policy, const application& person,
                                   const assessment& result) {
    if (!result.subsidy_category.has_value()) {
        return nullptr;
    }
    const int plan =
        result.route >= first_claim_route ? 0 : policy.routes[result.route - std::size_t{1}].plan;
    return highest_aid(policy, *fee_of(policy, plan, person.tier), aided_categories(policy, person))
        ->subsidy;
}

} // namespace

TEST_CASE("a bill is what the assessment says, and each charge is what its payers pay") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const assessment result = policy.assess(one);
            const bill all = bill_of(policy.rules, result);
            fen charged;
            fen by_funds;
            for (const charge& some : all.charges) {
                RC_ASSERT(some.amount > fen{});
                RC_ASSERT(sum_of(paid_of(some)) == some.amount);
                charged += some.amount;
            }
            for (std::uint8_t code = 1; code <= 32; ++code) {
                by_funds += all.paid_by(fund_code{code});
            }
            RC_ASSERT(charged == result.due + by_funds);
            RC_ASSERT(by_funds == result.subsidy + result.fiscal);
            RC_ASSERT(all.due() == result.due);
            RC_ASSERT(all.collected() == result.due + all.refund);
        }
    });
}

TEST_CASE("payers pay what the components say") {
    int charges = 0;
    int divided = 0;
    check_for_every_policy([&](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const assessment result = policy.assess(one);
            const bill all = bill_of(policy.rules, result);
            const subsidy_term* subsidy = subsidy_behind(policy.content, one, result);
            const std::uint8_t payers = subsidy == nullptr ? 0 : subsidy->payers;
            const bool is_refunded =
                payers != 0 && policy.content.payers[payers - std::size_t{1}].refunded_later;
            RC_ASSERT(all.refund == (is_refunded ? result.subsidy : fen{}));
            for (const charge& some : all.charges) {
                const bool is_fiscal = some.what == charge_kind::fiscal_standard;
                const fen given = is_fiscal ? result.fiscal : result.subsidy;
                paid expected = is_fiscal
                                    ? divide(policy.content, policy.content.fiscal_payers,
                                             fund_code{funds::treasury{}}.value, given)
                                    : divide(policy.content, payers, result.fund.value, given);
                if (some.amount > given) {
                    expected[0] = some.amount - given;
                }
                RC_ASSERT(paid_of(some) == expected);
                ++charges;
                divided += expected.size() > 2 ? 1 : 0;
            }
        }
    });
    // Most policies that are checked are published ones, by which nobody shares.
    CHECK(divided > charges / 200);
}

TEST_CASE("what a ledger's payers pay is what they pay of its persons' bills") {
    check_for_every_type([](const typed_subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table results = unwritten(roster.size());
        RC_ASSERT(canbao::assess(policy.rules, roster.view(), results.view()));
        std::map<std::uint8_t, payer_sums> expected;
        for (std::size_t row = 0; row < roster.size(); ++row) {
            paid by;
            const bill all = bill_of(policy.rules, results[row]);
            fen refund = all.refund; // the whole aid, so each payer's part of it
            for (const charge& one : all.charges) {
                for (const auto& [who, amount] : paid_of(one)) {
                    by[who] += amount;
                    payer_sums& its = expected[who];
                    if (who != 0 && refund > fen{}) {
                        its.refunded_later += amount;
                        refund -= amount;
                    }
                    (one.what == charge_kind::contribution ? its.contribution
                                                           : its.fiscal_standard) += amount;
                }
            }
            for (const auto& [who, amount] : by) {
                ++expected[who].persons;
            }
        }
        piece whole{roster.view(), {}};
        const std::vector<canbao::detail::instructions> with{one_of(tests::instruction_sets())};
        const told book = policy.book(std::span{&whole, 1}, with, happens(50));
        RC_ASSERT(book.payers.size() == expected.size());
        auto next = book.payers.begin();
        for (auto& [who, sums] : expected) {
            sums.fund = fund_code{who};
            RC_ASSERT(*next++ == sums);
        }
    });
}
