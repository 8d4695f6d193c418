// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_LOWER_PEOPLE_HPP
#define CANBAO_CONTENT_LOWER_PEOPLE_HPP

#include <canbao/content/lower_aid.hpp>
#include <canbao/content/lower_conditions.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>

// The groups of people, and the fees of some people as lines.
namespace canbao::inline v0_1::detail {

constexpr bool has_fees_by_people(const policy_content& content) noexcept {
    return !content.fiscal_standards.empty() || !content.surcharges.empty() ||
           std::any_of(content.fees.begin(), content.fees.end(),
                       [](const fee_term& fee) { return fee.people != 0; });
}

/// True where each of some people pays one of some fees.
constexpr bool all_pay(const bounded<fee_term, 12>& fees, std::uint64_t people) noexcept {
    return std::any_of(fees.begin(), fees.end(), [=](const fee_term& fee) {
        return fee.people != 0 && (people & ~fee.people) == 0;
    });
}

/// Adds a line with the surcharges of a fee. Those of everybody and of the fee's own people are
/// always charged, those of people who all pay a fee `before` never; for each other one the line is
/// that of whoever it names, before that of all others.
constexpr void add_with_surcharges(const policy_content& content, const fee_term& fee,
                                   const bounded<fee_term, 12>& before, const fee_line& line,
                                   rule_table& rules) noexcept {
    fee_line always = line;
    bounded<std::uint8_t, 8> sometimes;
    const auto charge = [&](fee_line& with, std::size_t place) {
        const surcharge_term& term = content.surcharges[place];
        with.surcharged = static_cast<std::uint8_t>(with.surcharged | 1U << place);
        with.surcharges += term.payers == 0 ? static_cast<std::int32_t>(term.amount.count) : 0;
    };
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        const surcharge_term& term = content.surcharges[place];
        if (!goes_with(term, fee)) {
            continue;
        }
        if (is_for_all_of(term, fee)) {
            charge(always, place);
        } else if (!all_pay(before, term.people)) {
            sometimes.push_back(static_cast<std::uint8_t>(place));
        }
    }
    const auto is_same = [&](std::uint8_t one, std::uint8_t other) {
        return content.surcharges[one].name.code == content.surcharges[other].name.code;
    };
    constexpr std::size_t most = std::tuple_size_v<decltype(line.people)> - 2;
    if (sometimes.size() > most) {
        ++rules.fee_lines.dropped; // which validation reports
        return;
    }
    for (std::size_t left_out = 0; left_out < std::size_t{1} << sometimes.size(); ++left_out) {
        if (left_out == 0 && sometimes.size() == 2 && is_same(sometimes[0], sometimes[1])) {
            continue; // one charge of two groups, of which nobody is both
        }
        fee_line with = always;
        for (std::size_t i = 0; i < sometimes.size(); ++i) {
            if (((left_out >> i) & 1U) == 0) {
                charge(with, sometimes[i]);
                with.people[2 + i] = content.surcharges[sometimes[i]].people;
            }
        }
        rules.fee_lines.push_back(with);
    }
}

/// The fees of one plan and tier, each with every fiscal standard that may go with it, in the order
/// in which they are asked: fees of some people before that of all others, and where the lowest
/// applies, the lower first.
constexpr void lower_fees_of(const policy_content& content, const fee_term& of,
                             rule_table& rules) noexcept {
    bounded<fee_term, 12> fees;
    for (const fee_term& fee : content.fees) {
        if (fee.plan != of.plan || fee.tier != of.tier) {
            continue;
        }
        fees.push_back(fee);
        const auto goes_before = [&](const fee_term& one, const fee_term& other) {
            return (one.people != 0) != (other.people != 0)
                       ? one.people != 0
                       : content.lowest_fee && one.amount < other.amount;
        };
        for (std::size_t place = fees.size() - 1; place > 0 && goes_before(fee, fees[place - 1]);
             --place) {
            std::swap(fees[place], fees[place - 1]);
        }
    }
    const auto is_of_a_fee = [&](std::uint64_t people) {
        return std::any_of(fees.begin(), fees.end(),
                           [&](const fee_term& fee) { return fee.people == people; });
    };
    const std::size_t first = rules.fee_lines.size() + 1;
    bounded<fee_term, 12> before;
    for (const fee_term& fee : fees) {
        const fee_line line = lower_fee(content, fee);
        const auto add = [&](const fiscal_term& fiscal, bool splits) {
            fee_line with = line;
            const auto amount = static_cast<std::int32_t>(fiscal.amount.count);
            with.fiscal = fiscal.is_owed ? 0 : amount;
            with.owed_fiscal = fiscal.is_owed ? amount : 0;
            with.surcharges = with.owed_fiscal;
            with.fiscal_payers = fiscal.payers;
            with.fiscal_provision = fiscal.provision;
            with.people[1] = splits ? fiscal.people : 0;
            add_with_surcharges(content, fee, before, with, rules);
        };
        const auto* own =
            std::find_if(content.fiscal_standards.begin(), content.fiscal_standards.end(),
                         [&](const fiscal_term& fiscal) { return fiscal.people == fee.people; });
        if (own != content.fiscal_standards.end()) {
            add(*own, false);
        } else {
            for (const fiscal_term& fiscal : content.fiscal_standards) {
                if (!is_of_a_fee(fiscal.people) && !all_pay(before, fiscal.people)) {
                    add(fiscal, true);
                }
            }
            add_with_surcharges(content, fee, before, line, rules);
        }
        before.push_back(fee);
    }
    for (std::size_t number = first; number < rules.fee_lines.size(); ++number) {
        rules.fee_lines[number - 1].otherwise = static_cast<std::uint8_t>(number + 1);
    }
    if (of.plan < rule_table::max_plans) {
        rules.line_of[of.plan][of.tier - std::size_t{1}] = static_cast<std::uint8_t>(first);
    }
    rules.has_fees_by_people =
        rules.has_fees_by_people || !(rules.fee_lines[first - 1].people == fee_line{}.people);
}

constexpr void lower_people(const policy_content& content, rule_table& rules) noexcept {
    for (const surcharge_term& term : content.surcharges) {
        rules.surcharges.push_back(
            {static_cast<std::int32_t>(term.amount.count), term.payers, term.provision});
    }
    for (const people_term& term : content.people) {
        rules.people.push_back(lower_people_term(content, term));
    }
    for (const fee_term& fee : content.fees) {
        if (fee.plan >= rule_table::max_plans ||
            rules.line_of[fee.plan][fee.tier - std::size_t{1}] == 0) {
            lower_fees_of(content, fee, rules);
        }
    }
}

} // namespace canbao::detail

#endif
