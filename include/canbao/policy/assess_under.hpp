// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_ASSESS_UNDER_HPP
#define CANBAO_POLICY_ASSESS_UNDER_HPP

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>

#include <string_view>
#include <tuple>
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

/// What becomes of one application in several insured years.
template <contribution_policy... Policies>
struct years_assessed {
    std::tuple<assessment_under<Policies>...> each; ///< one a policy, in their order
    fen due{};                                      ///< what the person pays for all of them
};

/// Assesses one application by the policies of several insured years, each by itself: a child born
/// in December is enrolled for that year and for the next. A year in which it is refused adds
/// nothing.
///
///     const auto both = assess_years<ours_2025, ours_2026>(newborn);
///     std::get<0>(both.each).benefit_from; // in 2025
template <contribution_policy... Policies>
    requires(sizeof...(Policies) > 0)
constexpr years_assessed<Policies...> assess_years(const application& person) noexcept {
    years_assessed<Policies...> all{.each = {assess<Policies>(person)...}};
    std::apply([&all](const auto&... one) { ((all.due += one.due), ...); }, all.each);
    return all;
}

/// What is paid back of an assessment's `due` to who leaves on a day, after an event or without
/// one: all of it until the day before cover begins where the policy pays back
/// (`refunds_before_cover`) and, if it names events, this is one of them; otherwise nothing, and so
/// without a day.
///
///     refund_of<zhongshan_2026>(assess<zhongshan_2026>(person), 2025y / 12 / 31);
template <contribution_policy Policy>
constexpr fen refund_of(const assessment& one, date day, event_code upon = {}) noexcept {
    const refund_term& rule = Policy::content.refunds;
    const bool is_named =
        rule.events == 0 || (upon.has_value() && event_set{rule.events}.contains(upon.slot()));
    const bool is_paid_back = rule.is_stated && is_named && one.status == status::insured &&
                              day.has_value() && day < one.benefit_from;
    return is_paid_back ? one.due : fen{};
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
