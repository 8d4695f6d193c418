// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_ASSESS_HPP
#define CANBAO_ENGINE_ASSESS_HPP

#include <canbao/detail/steps.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/names.hpp>
#include <canbao/policy.hpp>
#include <canbao/rule_table.hpp>

#include <cstdint>
#include <string_view>

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

/// An assessment together with the policy that it was made under, which names things.
template <contribution_policy Policy>
struct assessment_under : assessment {
    /// The code of the route taken, such as "concentrated"; empty when refused.
    [[nodiscard]] constexpr std::string_view route_code() const noexcept {
        return name_of_route(Policy::content, route).code;
    }
    /// The sections of the notice that decided fee, subsidy and route.
    [[nodiscard]] constexpr citations cites() const noexcept {
        return sections_behind(Policy::content, Policy::rules, *this);
    }
    /// What the notice leaves to other rules: the categories whose aid is delegated.
    [[nodiscard]] constexpr category_names notes() const noexcept {
        return names_of(Policy::content, delegated);
    }
};

/// Assesses one application by a policy:
///
///     using namespace std::chrono_literals;
///     static_assert(canbao::assess<hunan_2023>({.paid_on = 2022y / 10 / 1}).due == 350_yuan);
template <contribution_policy Policy>
constexpr assessment_under<Policy> assess(const application& person) noexcept {
    return {assess(Policy::rules, person)};
}

/// The last day of cover that was bought earlier, after the policy's transitions (`extends_cover`);
/// the same day where none concerns it.
template <contribution_policy Policy>
constexpr date extended_cover_end(date last_day) noexcept {
    for (const extension_term& extension : Policy::content.extensions) {
        if (extension.old_last_day == last_day) {
            return extension.new_last_day;
        }
    }
    return last_day;
}

} // namespace canbao

#endif
