// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_SAME_OUTCOME_HPP
#define CANBAO_QUESTIONS_SAME_OUTCOME_HPP

#include <canbao/content/names.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace canbao::inline v0_1::detail {

/// True where two assessments say the same to the person: all fields but the numbers by which each
/// table calls its routes and fees, and the sections cited, which are each notice's own.
constexpr bool same_outcome(const policy_content& here, assessment one, const policy_content& there,
                            const assessment& other) noexcept {
    const std::uint8_t route = one.route;
    one.route = other.route;
    one.fee_line = other.fee_line;
    return one == other &&
           name_of_route(here, route).code == name_of_route(there, other.route).code;
}

constexpr bool same_fees(const rule_table& one, const rule_table& other) noexcept {
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            const std::uint8_t a = one.line_number(plan, tier);
            const std::uint8_t b = other.line_number(plan, tier);
            if ((a == 0) != (b == 0) || (a != 0 && one.line(a).fee != other.line(b).fee)) {
                return false;
            }
        }
    }
    return true;
}

/// The categories whose aid to a fee differs; all where the others come in another order.
constexpr std::uint32_t aided_otherwise(const fee_line& one, const fee_line& other) noexcept {
    const auto same = [](aid_rule a, aid_rule b) {
        return a.category == b.category && a.amount == b.amount && a.fund == b.fund;
    };
    std::uint32_t changed = 0;
    for (const auto& [line, against] : {std::pair{&one, &other}, std::pair{&other, &one}}) {
        for (const aid_rule& aid : line->aid) {
            if (std::none_of(against->aid.begin(), against->aid.end(),
                             [&](const aid_rule& its) { return same(aid, its); })) {
                changed |= std::uint32_t{1} << aid.category;
            }
        }
    }
    const auto kept = [&](const aid_rule* aid, const aid_rule* end) {
        return std::find_if(aid, end,
                            [&](aid_rule its) { return ((changed >> its.category) & 1U) == 0; });
    };
    const aid_rule* b = kept(other.aid.begin(), other.aid.end());
    for (const aid_rule* a = kept(one.aid.begin(), one.aid.end()); a != one.aid.end();
         a = kept(a + 1, one.aid.end()), b = kept(b + 1, other.aid.end())) {
        if (!same(*a, *b)) {
            return ~std::uint32_t{0};
        }
    }
    return changed;
}

/// Categories that must be among an applicant's for two tables to assess the application
/// differently: 0 for none, where they never do; all where anybody may find a difference.
constexpr std::uint32_t deciding_categories(const rule_table& one,
                                            const rule_table& other) noexcept {
    if (!(one.openings == other.openings) || !(one.claims == other.claims) ||
        !(one.recognition == other.recognition) || !(one.counting == other.counting) ||
        one.fiscal_standard != other.fiscal_standard || !same_fees(one, other)) {
        return ~std::uint32_t{0};
    }
    std::uint32_t deciding = one.delegated ^ other.delegated;
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (const std::uint8_t a = one.line_number(plan, tier)) {
                deciding |= aided_otherwise(one.line(a), other.line(other.line_number(plan, tier)));
            }
        }
    }
    return deciding;
}

} // namespace canbao::detail

#endif
