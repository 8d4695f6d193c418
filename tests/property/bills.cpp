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
#include <vector>

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

/// Whether a charge is a surcharge that funds pay of themselves, rather than as aid.
bool is_of_funds(const rule_table& rules, const charge& one) {
    return one.what == charge_kind::surcharge &&
           rules.surcharges[one.surcharge - std::size_t{1}].payers != 0;
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
    const auto aid = aid_behind(policy, person, result);
    return aid.has_value() ? aid->subsidy : nullptr;
}

struct expected_charge {
    charge_kind what;
    std::uint8_t surcharge;
    paid by;
};

/// Takes so much from what payers pay of a subsidy, in their order; the person pays what is
/// missing.
paid take(const policy_content& policy, std::uint8_t payers, paid& left, fen sum) {
    paid by;
    const auto take_from = [&](std::uint8_t fund) {
        const fen some = std::min(left[fund], sum);
        by[fund] += some;
        left[fund] -= some;
        sum -= some;
    };
    if (payers == 0) {
        for (const auto& [fund, amount] : paid{left}) {
            take_from(fund);
        }
    } else {
        for (const payer& one : policy.payers[payers - std::size_t{1}]) {
            take_from(one.fund);
        }
    }
    by[0] += sum;
    std::erase_if(by, [](const auto& one) { return one.second == fen{}; });
    return by;
}

/// What is charged, in the order of bills, and who pays how much of it; `subsidy` is the one given.
std::vector<expected_charge> charges_of(const policy_content& policy, const application& person,
                                        const assessment& result, const subsidy_term* subsidy) {
    const std::uint8_t payers = subsidy == nullptr ? std::uint8_t{0} : subsidy->payers;
    std::vector<expected_charge> all;
    const auto add = [&all](charge_kind what, std::uint8_t number, paid by, fen rest) {
        if (rest > fen{}) {
            by[0] += rest;
        }
        if (!by.empty()) {
            all.push_back({what, number, by});
        }
    };
    if (result.status == status::refused) {
        return all;
    }
    if (result.status == status::subsidy_only) {
        add(charge_kind::contribution, 0, divide(policy, payers, result.fund.value, result.subsidy),
            {});
        return all;
    }
    const route_term& route = policy.routes[result.route - std::size_t{1}];
    if (route.without_fiscal) {
        return all;
    }
    const fee_term& fee = *fee_of(policy, route.plan, person);
    const price with = price_with(policy, fee, counting_categories(policy, person));
    paid aid = divide(policy, payers, result.fund.value, result.subsidy);
    add(charge_kind::contribution, 0, take(policy, payers, aid, fee_for(fee, result.months)), {});
    const std::vector<std::uint8_t> aided =
        subsidy == nullptr ? std::vector<std::uint8_t>{} : charges_aided(policy, *subsidy, fee);
    const bool is_waived = route.charge == charge_basis::waived;
    for (const std::uint8_t number : with.surcharges) {
        const surcharge_term& one = policy.surcharges[number - std::size_t{1}];
        const bool is_aided = std::find(aided.begin(), aided.end(), number) != aided.end();
        if (!is_waived) {
            add(charge_kind::surcharge, number,
                is_aided ? take(policy, payers, aid, one.amount)
                         : divide(policy, one.payers, 0, one.amount),
                {});
        }
    }
    add(charge_kind::repaid_years, 0, {}, fee.amount * std::int64_t{result.extra_years});
    add(charge_kind::prepaid_years, 0, {}, fee.amount * std::int64_t{result.prepaid_years});
    const fen by_person = is_waived ? fen{} : with.fiscal - result.fiscal;
    add(charge_kind::fiscal_standard, 0,
        divide(policy, with.fiscal_payers, fund_code{funds::treasury{}}.value, result.fiscal),
        by_person);
    return all;
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
            fen of_surcharges;
            for (const charge& some : all.charges) {
                const bool is_surcharge = is_of_funds(policy.rules, some);
                for (const payment& its : some.payments) {
                    of_surcharges += is_surcharge && its.fund.has_value() ? its.amount : fen{};
                }
            }
            RC_ASSERT(by_funds == result.subsidy + result.fiscal + of_surcharges);
            RC_ASSERT(all.due() == result.due);
            RC_ASSERT(all.collected() == result.due + all.refund);
        }
    });
}

TEST_CASE("payers pay what the components say") {
    int charges = 0;
    int divided = 0;
    int surcharges = 0;
    int aided = 0;
    check_for_every_policy([&](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const assessment result = policy.assess(one);
            const bill all = bill_of(policy.rules, result);
            const subsidy_term* subsidy = subsidy_behind(policy.content, one, result);
            const std::uint8_t payers = subsidy == nullptr ? 0 : subsidy->payers;
            const bool is_refunded = result.status == status::insured && payers != 0 &&
                                     policy.content.payers[payers - std::size_t{1}].refunded_later;
            RC_ASSERT(all.refund == (is_refunded ? result.subsidy : fen{}));
            const std::vector<expected_charge> expected =
                charges_of(policy.content, one, result, subsidy);
            RC_ASSERT(all.charges.size() == expected.size());
            for (std::size_t place = 0; place < expected.size(); ++place) {
                const charge& some = all.charges[place];
                RC_ASSERT(some.what == expected[place].what);
                RC_ASSERT(some.surcharge == expected[place].surcharge);
                RC_ASSERT(paid_of(some) == expected[place].by);
                ++charges;
                divided += expected[place].by.size() > 2 ? 1 : 0;
                surcharges += some.what == charge_kind::surcharge ? 1 : 0;
                aided += some.what == charge_kind::surcharge && !is_of_funds(policy.rules, some) &&
                                 some.payments[0].fund.has_value()
                             ? 1
                             : 0;
            }
        }
    });
    CHECK(surcharges > charges / 200);
    CHECK(aided > surcharges / 200);
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
                    if (who != 0 && refund > fen{} && one.what == charge_kind::contribution) {
                        its.refunded_later += amount;
                        refund -= amount;
                    }
                    (one.what == charge_kind::contribution      ? its.contribution
                     : one.what == charge_kind::fiscal_standard ? its.fiscal_standard
                                                                : its.surcharges) += amount;
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
