// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_ASSESS_HPP
#define CANBAO_ENGINE_ASSESS_HPP

#include <canbao/detail/steps.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/rule_table.hpp>

#include <cstdint>

namespace canbao {

/// Assesses one application by a rule table, whether lowered from a policy at compile time or made
/// at run time. Pure, total and free of allocation: every application has an assessment.
constexpr assessment assess(const rule_table& rules, const application& person) noexcept {
    using namespace detail;
    if (!rules.offers_tier(person.tier)) {
        return refused(refusal::tier_not_offered);
    }
    if (person.circumstances.contains(circumstances::employee_insured{})) {
        return refused(refusal::employee_insured);
    }
    const std::uint32_t counting = counting_categories(person);
    const std::uint32_t aided = aided_categories(rules, person, counting);
    if (person.circumstances.contains(circumstances::insured_elsewhere{})) {
        return claim(rules, person, counting, aided);
    }

    assessment best = refused(refusal::not_open);
    for (const opening& way : rules.openings) {
        const std::uint8_t number = rules.line_number(way.plan, person.tier);
        if (number == 0 || !is_open(rules, way, person, counting)) {
            continue;
        }
        const date from = first_covered_day(rules, way, person);
        if (from.days > way.cover_to) {
            if (best.status == status::refused) {
                best.reason = refusal::no_coverage_left;
            }
            continue;
        }
        const assessment candidate = insured(rules, way, number, from, aided);
        if (best.status == status::refused || is_more_favourable(candidate, best)) {
            best = candidate;
        }
    }
    if (best.status == status::insured) {
        best.delegated = category_set{counting & rules.delegated};
    }
    return best;
}

} // namespace canbao

#endif
