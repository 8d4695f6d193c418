// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_ASSESS_UNDER_HPP
#define CANBAO_POLICY_ASSESS_UNDER_HPP

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>

#include <string_view>
#include <type_traits>

// Assesses one application by a policy, with what the notice says of it.
namespace canbao::inline v0_1 {

/// An assessment together with the policy that it was made under, which names things.
template <contribution_policy Policy>
struct assessment_under : assessment {
    /// The code of the route taken, such as "concentrated"; empty when refused.
    [[nodiscard]] constexpr std::string_view route_code() const noexcept {
        return name_of_route(Policy::content, route).code;
    }
    /// The sections of the notice that decided fee, subsidy and route, and the fiscal standard
    /// where the person pays it.
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
    if (std::is_constant_evaluated()) {
        return {assess(Policy::rules, person)};
    }
    return {detail::assess_unrolled<Policy::rules>(person)};
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
