// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_BILL_HPP
#define CANBAO_ENGINE_BILL_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/amounts.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/units/money.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// The charges behind an assessment, and who pays them.
namespace canbao::inline v0_1 {

/// What is charged for a person: the individual contribution, further charges of the policy's own,
/// the fiscal standard, years paid back, and further years paid for now.
enum class charge_kind : std::uint8_t {
    contribution,
    surcharge,
    fiscal_standard,
    repaid_years,
    prepaid_years
};

/// What files write for it, such as "contribution".
constexpr std::string_view code(charge_kind what) noexcept {
    constexpr std::array<std::string_view, 5> codes{"contribution", "surcharge", "fiscal_standard",
                                                    "repaid_years", "prepaid_years"};
    return codes[static_cast<std::size_t>(what)];
}

/// What one of those who pay a charge pays of it, more than nothing.
struct payment {
    fund_code fund{}; ///< who pays; none: the person
    fen amount{};     ///< so much

    friend constexpr bool operator==(const payment&, const payment&) = default;
};

/// One charge, and who pays it: its payments add up to its amount.
struct charge {
    charge_kind what = charge_kind::contribution; ///< what is charged
    std::uint8_t surcharge = 0;                   ///< which, from 1; 0: none of them
    fen amount{};                                 ///< all of it
    /// The funds in the order in which the policy names them, then the person.
    bounded<payment, 7> payments{};

    friend constexpr bool operator==(const charge&, const charge&) = default;
};

/// What a person's enrolment costs, charge by charge, and who pays it.
struct bill {
    bounded<charge, 12> charges{}; ///< those that are more than nothing
    /// What the person pays now and gets back later: aid of a subsidy that is `refunded_later`.
    /// Nothing where the aid alone is paid, to who is insured elsewhere: nothing is paid here.
    fen refund;

    /// What the person pays of all charges in the end; an assessment's `due`.
    [[nodiscard]] constexpr fen due() const noexcept { return paid_by(fund_code{}); }
    /// What is collected from the person now.
    [[nodiscard]] constexpr fen collected() const noexcept { return due() + refund; }
    /// What a fund pays of all charges; with no fund, the person.
    [[nodiscard]] constexpr fen paid_by(fund_code fund) const noexcept {
        fen sum{};
        for (const charge& one : charges) {
            for (const payment& some : one.payments) {
                sum += some.fund == fund ? some.amount : fen{};
            }
        }
        return sum;
    }

    friend constexpr bool operator==(const bill&, const bill&) = default;
};

namespace detail {

constexpr void pay(charge& to, fund_code fund, fen amount) noexcept {
    if (amount > fen{}) {
        to.payments.push_back({fund, amount});
    }
}

/// Adds what each payer pays of a sum; all of it is paid by a fund where no payers are listed.
constexpr void pay(charge& to, const rule_table& rules, std::uint8_t payers, fund_code fund,
                   fen sum) noexcept {
    if (payers == 0) {
        pay(to, fund, sum);
        return;
    }
    fen left = sum;
    for (const payer& one : rules.payers[payers - std::size_t{1}]) {
        const fen paid = paid_of(one, sum, left);
        pay(to, fund_code{one.fund}, paid);
        left -= paid;
    }
}

/// Moves the first of some payments to a charge; the person pays what they leave of it.
constexpr void settle(charge& to, bounded<payment, 7>& payments) noexcept {
    fen left = to.amount;
    for (payment& one : payments) {
        const fen some = (std::min)(one.amount, left);
        pay(to, one.fund, some);
        one.amount -= some;
        left -= some;
    }
    pay(to, fund_code{}, left);
}

/// The subsidy of an assessment, as the rule table has it; of amount 0 where it has none.
constexpr aid_rule aid_behind(const rule_table& rules, const assessment& one) noexcept {
    if (one.fee_line != 0 && one.subsidy_category.has_value()) {
        for (const aid_rule& aid : rules.line(one.fee_line).aid) {
            if (aid.category == one.subsidy_category.slot()) {
                return aid;
            }
        }
    }
    return {};
}

/// What the route of an assessment charges.
constexpr charge_basis charge_behind(const rule_table& rules, const assessment& one) noexcept {
    for (const opening& by : rules.openings) {
        if (by.route == one.route) {
            return by.charge;
        }
    }
    return charge_basis::individual;
}

} // namespace detail

/// The charges of an assessment that these rules made, and who pays them. A refused application has
/// none. Of who is insured elsewhere and gets the subsidy alone, the subsidy is the charge.
///
/// Sums: over all charges, amounts = due + what funds pay; and of the fiscal standard, what the
/// treasury pays is the assessment's `fiscal`.
constexpr bill bill_of(const rule_table& rules, const assessment& one) noexcept {
    bill all;
    if (one.status == status::refused || one.fee_line == 0) {
        return all;
    }
    const bool is_insured = one.status == status::insured;
    const charge_basis basis = detail::charge_behind(rules, one);
    if (basis == charge_basis::exempt) {
        return all;
    }
    const bool is_charged = is_insured && basis != charge_basis::waived;
    const aid_rule aid = detail::aid_behind(rules, one);
    const fee_line& line = rules.line(one.fee_line);
    charge subsidy; // what is paid of one charge after the other
    detail::pay(subsidy, rules, aid.payers, one.fund, one.subsidy);
    charge contribution{.amount = is_insured ? fen{detail::contribution_of(line, one.months)}
                                             : one.subsidy};
    detail::settle(contribution, subsidy.payments);
    if (contribution.amount > fen{}) {
        all.charges.push_back(contribution);
    }
    for (std::uint8_t number = 1; is_charged && number <= rules.surcharges.size(); ++number) {
        if (((line.surcharged >> (number - 1U)) & 1U) != 0) {
            const surcharge_rule& what = rules.surcharges[number - std::size_t{1}];
            charge further{
                .what = charge_kind::surcharge, .surcharge = number, .amount = {what.amount}};
            if (((aid.surcharges >> (number - 1U)) & 1U) != 0) {
                detail::settle(further, subsidy.payments);
            } else {
                detail::pay(further, rules, what.payers, fund_code{}, further.amount);
            }
            if (further.amount > fen{}) {
                all.charges.push_back(further);
            }
        }
    }
    const auto add_years = [&](charge_kind what, std::uint8_t count) {
        if (count > 0 && line.fee > 0) {
            charge years{.what = what, .amount = fen{line.fee} * std::int64_t{count}};
            detail::pay(years, fund_code{}, years.amount);
            all.charges.push_back(years);
        }
    };
    add_years(charge_kind::repaid_years, one.extra_years);
    add_years(charge_kind::prepaid_years, one.prepaid_years);
    const fen standard{line.fiscal + (is_charged ? line.owed_fiscal : 0)};
    if (is_insured && standard > fen{}) {
        charge fiscal{.what = charge_kind::fiscal_standard, .amount = standard};
        detail::pay(fiscal, rules, line.fiscal_payers, funds::treasury{}, one.fiscal);
        detail::pay(fiscal, fund_code{}, fiscal.amount - one.fiscal);
        all.charges.push_back(fiscal);
    }
    if (is_insured && aid.payers != 0 && rules.payers[aid.payers - std::size_t{1}].refunded_later) {
        all.refund = one.subsidy;
    }
    return all;
}

/// The same of an assessment by a policy:
///
///     const bill all = bill_of<quanzhou_2024>(assess<quanzhou_2024>(person));
///     all.paid_by(funds::medical_assistance{});
template <class Policy>
    requires requires {
        Policy::rules;
    }
constexpr bill bill_of(const assessment& one) noexcept {
    return bill_of(Policy::rules, one);
}

} // namespace canbao

#endif
