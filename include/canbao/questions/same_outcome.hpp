// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_SAME_OUTCOME_HPP
#define CANBAO_QUESTIONS_SAME_OUTCOME_HPP

#include <canbao/content/names.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/bill.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

// When two assessments by two policies are the same.
namespace canbao::inline v0_1::detail {

/// A policy as questions ask of it.
struct asked_policy {
    const policy_content& content;
    const rule_table& rules;
};

/// True where those who pay the two assessments' charges, and what each of them pays, are the same.
constexpr bool same_bill(const rule_table& here, const assessment& one, const rule_table& there,
                         const assessment& other) noexcept {
    return (here.payers.empty() && there.payers.empty() && here.surcharges.empty() &&
            there.surcharges.empty()) ||
           bill_of(here, one) == bill_of(there, other);
}

/// True where two assessments say the same to the person, and cost the same payers the same: all
/// fields but the numbers by which each table calls its routes and fees, and the sections cited,
/// which are each notice's own.
constexpr bool same_outcome(const asked_policy& here, assessment one, const asked_policy& there,
                            const assessment& other) noexcept {
    if (!same_bill(here.rules, one, there.rules, other)) {
        return false;
    }
    const std::uint8_t route = one.route;
    one.route = other.route;
    one.fee_line = other.fee_line;
    return one == other && name_of_route(here.content, route).code ==
                               name_of_route(there.content, other.route).code;
}

/// True where the same people pay the same, and the same is paid for them.
constexpr bool same_fees(const rule_table& one, const rule_table& other) noexcept {
    if (one.has_fees_by_people || other.has_fees_by_people || !(one.people == other.people)) {
        return one.people == other.people && one.line_of == other.line_of &&
               std::equal(one.fee_lines.begin(), one.fee_lines.end(), other.fee_lines.begin(),
                          other.fee_lines.end(), [](const fee_line& a, const fee_line& b) {
                              return a.fee == b.fee && a.fiscal == b.fiscal &&
                                     a.surcharges == b.surcharges &&
                                     a.owed_fiscal == b.owed_fiscal && a.people == b.people &&
                                     a.otherwise == b.otherwise;
                          });
    }
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            const std::uint8_t a = one.line_number(plan, tier);
            const std::uint8_t b = other.line_number(plan, tier);
            if ((a == 0) != (b == 0) || (a != 0 && (one.line(a).fee != other.line(b).fee ||
                                                    one.line(a).fiscal != other.line(b).fiscal))) {
                return false;
            }
        }
    }
    return true;
}

/// True where the same funds pay the fiscal standards, of tables whose fees are the same.
constexpr bool same_fiscal_payers(const rule_table& one, const rule_table& other) noexcept {
    const auto payers = [](const rule_table& rules, const fee_line& line) {
        const std::uint8_t number = line.fiscal_payers;
        return number == 0 ? payer_list{} : rules.payers[number - std::size_t{1}];
    };
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            std::uint8_t a = one.line_number(plan, tier);
            std::uint8_t b = other.line_number(plan, tier);
            for (; a != 0; a = one.line(a).otherwise, b = other.line(b).otherwise) {
                if (!(payers(one, one.line(a)) == payers(other, other.line(b)))) {
                    return false;
                }
            }
        }
    }
    return true;
}

/// A line of a rule table.
struct line_in {
    const rule_table& rules;
    const fee_line& line;

    /// Who pays aid, where several do.
    [[nodiscard]] constexpr payer_list payers_of(aid_rule aid) const noexcept {
        return aid.payers == 0 ? payer_list{} : rules.payers[aid.payers - std::size_t{1}];
    }
};

/// The categories whose aid to a fee differs; all where the others come in another order.
constexpr std::uint64_t aided_otherwise(const line_in& one, const line_in& other) noexcept {
    const auto same = [](const line_in& here, aid_rule a, const line_in& there, aid_rule b) {
        return a.category == b.category && a.amount == b.amount && a.fund == b.fund &&
               here.payers_of(a) == there.payers_of(b);
    };
    std::uint64_t changed = 0;
    for (const auto& [line, against] : {std::pair{&one, &other}, std::pair{&other, &one}}) {
        for (const aid_rule& aid : line->line.aid) {
            const line_in& here = *line;
            const line_in& there = *against;
            if (std::none_of(there.line.aid.begin(), there.line.aid.end(),
                             [&](const aid_rule& its) { return same(here, aid, there, its); })) {
                changed |= std::uint64_t{1} << aid.category;
            }
        }
    }
    const auto kept = [&](const aid_rule* aid, const aid_rule* end) {
        return std::find_if(aid, end,
                            [&](aid_rule its) { return ((changed >> its.category) & 1U) == 0; });
    };
    const auto& others = other.line.aid;
    const aid_rule* b = kept(others.begin(), others.end());
    for (const aid_rule* a = kept(one.line.aid.begin(), one.line.aid.end());
         a != one.line.aid.end();
         a = kept(a + 1, one.line.aid.end()), b = kept(b + 1, others.end())) {
        if (!same(one, *a, other, *b)) {
            return ~std::uint64_t{0};
        }
    }
    return changed;
}

/// Categories that must be among an applicant's for two tables to assess the application
/// differently: 0 for none, where they never do; all where anybody may find a difference.
constexpr std::uint64_t deciding_categories(const rule_table& one,
                                            const rule_table& other) noexcept {
    if (!(one.openings == other.openings) || !(one.claims == other.claims) ||
        !(one.recognition == other.recognition) || !(one.counting == other.counting) ||
        !same_fees(one, other) || !same_fiscal_payers(one, other)) {
        return ~std::uint64_t{0};
    }
    std::uint64_t deciding = one.delegated ^ other.delegated;
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            std::uint8_t a = one.line_number(plan, tier);
            std::uint8_t b = other.line_number(plan, tier);
            for (; a != 0; a = one.line(a).otherwise, b = other.line(b).otherwise) {
                deciding |= aided_otherwise({one, one.line(a)}, {other, other.line(b)});
            }
        }
    }
    return deciding;
}

} // namespace canbao::detail

#endif
