// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_WHOSE_FEES_HPP
#define CANBAO_VALIDITY_WHOSE_FEES_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

// Whose fees, fiscal standards and surcharges are: of each, nobody has two.
namespace canbao::inline v0_1::detail {

/// Reports two fees, or standards, of which somebody has both; `tier`: 0 where they are of all.
constexpr void report_two(const policy_content& content, const fee_term& where, std::uint8_t tier,
                          const both_words& both, fen amount, fen other,
                          violations& found) noexcept {
    const application person = example_of_both(content, both, where);
    report(found, {.rule = rule_id::one_fee_per_person,
                   .at = at_category(both.one),
                   .other = at_category(both.other),
                   .tier = tier,
                   .x = amount.count,
                   .y = other.count,
                   .z = yyyymmdd(person.born_on),
                   .example = person});
}

constexpr bool are_of_same_tier(const fee_term& one, const fee_term& other) noexcept {
    return one.plan == other.plan && one.tier == other.tier;
}

/// Whether a fiscal standard goes with a fee of a plan and tier, rather than with each.
constexpr bool goes_with_a_fee(const policy_content& content, const fiscal_term& standard,
                               const fee_term& where) noexcept {
    return std::any_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
        return are_of_same_tier(fee, where) && fee.people == standard.people;
    });
}

/// The fiscal standard that is said of the same people as a fee; that of all others where there is
/// none.
constexpr fiscal_term standard_of(const policy_content& content, const fee_term& fee) noexcept {
    for (const fiscal_term& standard : content.fiscal_standards) {
        if (standard.people == fee.people) {
            return standard;
        }
    }
    return {.amount = content.fiscal_standard, .payers = content.fiscal_payers};
}

/// True where two fees of a plan and tier go with fiscal standards that are paid alike, so that of
/// equal fees it is the same which of them is somebody's.
constexpr bool has_same_standard(const policy_content& content, const fee_term& one,
                                 const fee_term& other) noexcept {
    const fiscal_term first = standard_of(content, one);
    const fiscal_term second = standard_of(content, other);
    // Without one of its own a fee goes with those of others, each with whom it is to.
    const bool has_none_of_others = std::all_of(
        content.fiscal_standards.begin(), content.fiscal_standards.end(),
        [&](const fiscal_term& standard) { return goes_with_a_fee(content, standard, one); });
    return first.amount == second.amount && first.payers == second.payers &&
           first.is_owed == second.is_owed &&
           ((first.people == 0) == (second.people == 0) || has_none_of_others);
}

/// That no person has two fees, unless the lowest applies; of equal ones that it is the same which.
constexpr void check_whose_fees(const policy_content& content, violations& found) noexcept {
    bool decides = false;
    for (std::size_t i = 0; i < content.fees.size(); ++i) {
        const fee_term& fee = content.fees[i];
        for (std::size_t j = 0; j < i; ++j) {
            const fee_term& other = content.fees[j];
            if (!are_of_same_tier(fee, other)) {
                continue;
            }
            const both_words both = who_is_both(content, other.people, fee.people);
            if (both.are_found() && !content.lowest_fee) {
                report_two(content, fee, fee.tier, both, other.amount, fee.amount, found);
            } else if (both.are_found() && other.amount == fee.amount &&
                       !has_same_standard(content, other, fee)) {
                report_two(content, fee, 0, both, standard_of(content, other).amount,
                           standard_of(content, fee).amount, found);
            }
            decides = decides || (both.are_found() && fee.amount != other.amount);
        }
    }
    if (content.lowest_fee && !decides && found.empty()) {
        report(found, rule_id::lowest_fee_decides_something, {}, 0);
    }
}

/// Whether a fee goes with the fiscal standard of its own people, and so with no other.
constexpr bool has_standard_of_its_own(const policy_content& content,
                                       const fee_term& fee) noexcept {
    return std::any_of(content.fiscal_standards.begin(), content.fiscal_standards.end(),
                       [&](const fiscal_term& standard) { return standard.people == fee.people; });
}

/// That a fiscal standard of some goes with some fee, and no person has two. Of two for the same
/// people it is enough to say so of the first fee; others meet on fees that have none of their own.
constexpr void check_whose_standards(const policy_content& content, violations& found) noexcept {
    for (const fiscal_term& one : content.fiscal_standards) {
        if (std::none_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
                return fee.people == one.people ||
                       (!has_standard_of_its_own(content, fee) &&
                        !goes_with_a_fee(content, one, fee) && may_pay(content, one.people, fee));
            })) {
            report(found, rule_id::standard_goes_with_a_fee, at_category(one.people));
        }
    }
    for (const fee_term& fee : content.fees) {
        for (std::size_t i = 0; i < content.fiscal_standards.size() && found.empty(); ++i) {
            const fiscal_term& one = content.fiscal_standards[i];
            for (std::size_t j = 0; j < i; ++j) {
                const fiscal_term& other = content.fiscal_standards[j];
                const bool is_decided = has_standard_of_its_own(content, fee) ||
                                        goes_with_a_fee(content, one, fee) ||
                                        goes_with_a_fee(content, other, fee);
                const both_words both =
                    first_of_both(content, other.people, one.people, [&](const meeting& who) {
                        return one.people == other.people ||
                               (!is_decided &&
                                any_payer(content, fee, who, [](const meeting&) { return true; }));
                    });
                if (both.are_found()) {
                    report_two(content, fee, 0, both, other.amount, one.amount, found);
                }
            }
        }
    }
}

/// That a surcharge is something and charged with some fee, and nobody is charged one twice.
constexpr void check_surcharges(const policy_content& content, violations& found) noexcept {
    const auto meet = [&](std::uint64_t one, std::uint64_t other) {
        return one == 0 || other == 0 || who_is_both(content, one, other).are_found();
    };
    for (std::size_t i = 0; i < content.surcharges.size(); ++i) {
        const surcharge_term& one = content.surcharges[i];
        if (one.amount == fen{}) {
            report(found, rule_id::surcharge_is_something, at_surcharge(i));
        }
        if (std::none_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
                return goes_with(one, fee) && meet(one.people, fee.people);
            })) {
            report(found, {.rule = rule_id::surcharge_goes_with_a_fee,
                           .at = at_surcharge(i),
                           .other = one.people == 0 ? offender{} : at_category(one.people),
                           .tier = one.tier});
        }
        for (std::size_t j = 0; j < i; ++j) {
            const surcharge_term& other = content.surcharges[j];
            const bool is_same = one.name.code == other.name.code &&
                                 (one.plans & other.plans) != 0 &&
                                 (one.tier == 0 || other.tier == 0 || one.tier == other.tier);
            if (is_same && meet(one.people, other.people)) {
                const both_words both = who_is_both(content, one.people, other.people);
                const std::uint64_t whom = both.are_found() ? both.one : one.people | other.people;
                report(found, {.rule = rule_id::surcharge_stands_once,
                               .at = at_surcharge(i),
                               .other = whom == 0 ? offender{} : at_category(whom),
                               .x = other.amount.count,
                               .y = one.amount.count});
            }
        }
    }
}

/// True where somebody to whom an opening is open has a fee of its plan.
constexpr bool has_a_fee_for(const policy_content& content, const opening_term& opening) noexcept {
    const std::uint8_t plan = content.routes[opening.route - std::size_t{1}].plan;
    people_rule open_to{.asks = opening.asks};
    std::uint64_t some = std::exchange(open_to.asks.categories_any, 0);
    do {
        const std::uint64_t one = some & (~some + 1);
        const meeting who{open_to, one == 0 ? people_rule{} : who_is(content, one)};
        for (const fee_term& fee : content.fees) {
            bool is_theirs = fee.people == 0;
            for (std::uint64_t rest = fee.people; rest != 0; rest &= rest - 1) {
                const meeting with_fee{who.both, who_is(content, rest & (~rest + 1))};
                is_theirs = is_theirs || (who.is_possible && with_fee.is_possible);
            }
            if (fee.plan == plan && is_theirs) {
                return true;
            }
        }
        some &= ~one;
    } while (some != 0);
    return false;
}

/// That no route is open to such people alone as have no fee.
constexpr void check_who_has_a_fee(const policy_content& content, violations& found) noexcept {
    for (const opening_term& opening : content.openings) {
        if (!has_a_fee_for(content, opening)) {
            const std::size_t place = opening.route - std::size_t{1};
            report(found, {.rule = rule_id::route_is_for_who_has_a_fee,
                           .at = at_route(place),
                           .other = at_plan(content.routes[place].plan)});
        }
    }
}

} // namespace canbao::detail

#endif
