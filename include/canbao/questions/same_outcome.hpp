// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_SAME_OUTCOME_HPP
#define CANBAO_QUESTIONS_SAME_OUTCOME_HPP

#include <canbao/content/names.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/bill.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <bit>
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

/// The same surcharge by name, whatever its place in each policy.
constexpr bool same_name_of_surcharge(const policy_content& here, std::size_t place,
                                      const policy_content& there, std::size_t other) noexcept {
    return here.surcharges[place].name.code == there.surcharges[other].name.code;
}

/// True where the two assessments' charges, in any order, those who pay them, and what each of them
/// pays, are the same.
constexpr bool same_bill(const asked_policy& here, const assessment& one, const asked_policy& there,
                         const assessment& other) noexcept {
    if (here.rules.payers.empty() && there.rules.payers.empty() && here.rules.surcharges.empty() &&
        there.rules.surcharges.empty()) {
        return true;
    }
    const auto same = [&](const charge& a, const charge& b) {
        return a.what == b.what && a.amount == b.amount && a.payments == b.payments &&
               (a.what != charge_kind::surcharge ||
                same_name_of_surcharge(here.content, a.surcharge - std::size_t{1}, there.content,
                                       b.surcharge - std::size_t{1}));
    };
    const bill its = bill_of(here.rules, one);
    const bill others = bill_of(there.rules, other);
    return its.refund == others.refund && its.charges.size() == others.charges.size() &&
           std::all_of(its.charges.begin(), its.charges.end(), [&](const charge& a) {
               return std::any_of(others.charges.begin(), others.charges.end(),
                                  [&](const charge& b) { return same(a, b); });
           });
}

/// True where a category, or a group by its name, is the same: each policy numbers its groups.
constexpr bool same_category(const asked_policy& here, category_code one, const asked_policy& there,
                             category_code other) noexcept {
    const bool are_groups =
        one.value > rule_table::first_group && other.value > rule_table::first_group;
    return are_groups ? name_of(here.content, one).code == name_of(there.content, other).code
                      : one == other;
}

/// The same of sets.
constexpr bool same_categories(const asked_policy& here, category_set some,
                               const asked_policy& there, category_set others) noexcept {
    for (std::uint64_t rest = some.bits; rest != 0; rest &= rest - 1) {
        const category_code one{static_cast<std::uint8_t>(std::countr_zero(rest) + 1)};
        std::uint64_t left = others.bits;
        while (left != 0 && !same_category(here, one, there,
                                           category_code{static_cast<std::uint8_t>(
                                               std::countr_zero(left) + 1)})) {
            left &= left - 1;
        }
        if (left == 0) {
            return false;
        }
    }
    return std::popcount(some.bits) == std::popcount(others.bits);
}

/// True where two assessments say the same to the person, and cost the same payers the same: all
/// fields but the numbers by which each table calls its routes, fees and groups, and the sections
/// cited, which are each notice's own.
constexpr bool same_outcome(const asked_policy& here, assessment one, const asked_policy& there,
                            const assessment& other) noexcept {
    if (!same_bill(here, one, there, other) ||
        !same_category(here, one.subsidy_category, there, other.subsidy_category) ||
        !same_categories(here, one.delegated, there, other.delegated)) {
        return false;
    }
    const std::uint8_t route = one.route;
    one.route = other.route;
    one.fee_line = other.fee_line;
    one.subsidy_category = other.subsidy_category;
    one.delegated = other.delegated;
    return one == other && name_of_route(here.content, route).code ==
                               name_of_route(there.content, other.route).code;
}

/// The list of payers of that number; empty for 0.
constexpr payer_list payers_of(const rule_table& rules, std::uint8_t number) noexcept {
    return number == 0 ? payer_list{} : rules.payers[number - std::size_t{1}];
}

/// True where two lines have the same surcharges, in any order, paid by the same.
constexpr bool same_surcharges(const asked_policy& here, const fee_line& line,
                               const asked_policy& there, const fee_line& other) noexcept {
    const auto has_same = [&](std::size_t place) {
        const surcharge_rule& one = here.rules.surcharges[place];
        for (std::size_t its = 0; its < there.rules.surcharges.size(); ++its) {
            const surcharge_rule& another = there.rules.surcharges[its];
            if (((other.surcharged >> its) & 1U) != 0 && one.amount == another.amount &&
                payers_of(here.rules, one.payers) == payers_of(there.rules, another.payers) &&
                same_name_of_surcharge(here.content, place, there.content, its)) {
                return true;
            }
        }
        return false;
    };
    for (std::size_t place = 0; place < here.rules.surcharges.size(); ++place) {
        if (((line.surcharged >> place) & 1U) != 0 && !has_same(place)) {
            return false;
        }
    }
    return std::popcount(line.surcharged) == std::popcount(other.surcharged);
}

/// True where the same people pay the same, and the same is paid for them.
constexpr bool same_fees(const asked_policy& here, const asked_policy& there) noexcept {
    const rule_table& one = here.rules;
    const rule_table& other = there.rules;
    const auto same = [&](const fee_line& a, const fee_line& b) {
        return a.fee == b.fee && a.fiscal == b.fiscal && a.surcharges == b.surcharges &&
               a.owed_fiscal == b.owed_fiscal && same_surcharges(here, a, there, b);
    };
    if (one.has_fees_by_people || other.has_fees_by_people || !(one.people == other.people)) {
        return one.people == other.people && one.line_of == other.line_of &&
               std::equal(one.fee_lines.begin(), one.fee_lines.end(), other.fee_lines.begin(),
                          other.fee_lines.end(), [&](const fee_line& a, const fee_line& b) {
                              return same(a, b) && a.people == b.people &&
                                     a.otherwise == b.otherwise;
                          });
    }
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            const std::uint8_t a = one.line_number(plan, tier);
            const std::uint8_t b = other.line_number(plan, tier);
            if ((a == 0) != (b == 0) || (a != 0 && !same(one.line(a), other.line(b)))) {
                return false;
            }
        }
    }
    return true;
}

/// True where the same funds pay the fiscal standards, of tables whose fees are the same.
constexpr bool same_fiscal_payers(const rule_table& one, const rule_table& other) noexcept {
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            std::uint8_t a = one.line_number(plan, tier);
            std::uint8_t b = other.line_number(plan, tier);
            for (; a != 0; a = one.line(a).otherwise, b = other.line(b).otherwise) {
                if (!(payers_of(one, one.line(a).fiscal_payers) ==
                      payers_of(other, other.line(b).fiscal_payers))) {
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
};

/// The categories whose aid to a fee differs; all where the others come in another order.
constexpr std::uint64_t aided_otherwise(const line_in& one, const line_in& other) noexcept {
    const auto same = [](const line_in& here, aid_rule a, const line_in& there, aid_rule b) {
        return a.category == b.category && a.amount == b.amount && a.fund == b.fund &&
               a.fixed == b.fixed && a.surcharges == b.surcharges &&
               payers_of(here.rules, a.payers) == payers_of(there.rules, b.payers);
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
constexpr std::uint64_t deciding_categories(const asked_policy& here,
                                            const asked_policy& there) noexcept {
    const rule_table& one = here.rules;
    const rule_table& other = there.rules;
    if (!(one.openings == other.openings) || !(one.claims == other.claims) ||
        one.charges_repaid_years != other.charges_repaid_years ||
        one.charges_prepaid_years != other.charges_prepaid_years ||
        !(one.recognition == other.recognition) || !same_fees(here, there) ||
        !same_fiscal_payers(one, other)) {
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
