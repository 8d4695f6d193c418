// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_EACH_DAY_HPP
#define CANBAO_VALIDITY_EACH_DAY_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/units/insured_day.hpp>
#include <canbao/validity/violation.hpp>

#include <cstddef>

// All days that stand in a policy, and in which component.
namespace canbao::inline v0_1::detail {

/// Visits every day that a policy's components name, and what it belongs to; absent ones too.
template <class Content, class Visitor>
constexpr void each_day(Content& content, const Visitor& visit) {
    const auto visit_opening = [&visit](auto& opening, offender where) {
        visit(opening.window_from, where);
        visit(opening.window_to, where);
        visit(opening.paid_until, where);
        visit(opening.cover_from, where);
        visit(opening.cover_to, where);
        visit(opening.event_from, where);
        visit(opening.event_to, where);
        visit(opening.waits.day, where);
    };
    visit(content.notice.in_force_from, {component_kind::notice});
    visit(content.notice.in_force_to, {component_kind::notice});
    visit(content.notice.issued, {component_kind::notice});
    visit(content.age_on, {component_kind::age_on});
    visit(content.period_from, {component_kind::insured_period});
    visit(content.period_to, {component_kind::insured_period});
    std::uint8_t slot = rule_table::first_group;
    for (auto& one : content.people) {
        visit(one.born_from, {component_kind::category, slot});
        visit(one.born_until, {component_kind::category, slot});
        ++slot;
    }
    for (auto& opening : content.openings) {
        visit_opening(opening, at_route(opening.route - std::size_t{1}));
    }
    for (auto& claim : content.claims) {
        visit_opening(claim.opening, {component_kind::claim});
    }
    for (auto& one : content.recognitions) {
        visit(one.last_day, {component_kind::recognition});
    }
    for (auto& one : content.extensions) {
        visit(one.old_last_day, {component_kind::extension});
        visit(one.new_last_day, {component_kind::extension});
    }
}

/// Puts the days of the policy's insured year in the place of those relative to it, where it states
/// one.
constexpr policy_content with_days_of_its_year(policy_content content) noexcept {
    if (content.insured_year != 0) {
        const int year = content.insured_year;
        each_day(content, [year](date& day, offender) { day = in_insured_year(day, year); });
    }
    return content;
}

} // namespace canbao::detail

#endif
