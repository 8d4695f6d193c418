// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_VALIDATE_HPP
#define CANBAO_VALIDITY_VALIDATE_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/aid_ties.hpp>
#include <canbao/validity/amounts.hpp>
#include <canbao/validity/charges.hpp>
#include <canbao/validity/doubts.hpp>
#include <canbao/validity/figures.hpp>
#include <canbao/validity/idle.hpp>
#include <canbao/validity/payers.hpp>
#include <canbao/validity/people.hpp>
#include <canbao/validity/reach.hpp>
#include <canbao/validity/registration.hpp>
#include <canbao/validity/routes.hpp>
#include <canbao/validity/structure.hpp>
#include <canbao/validity/violation.hpp>
#include <canbao/validity/whose_fees.hpp>
#include <canbao/validity/words.hpp>
#include <canbao/validity/year.hpp>
#include <canbao/validity/years.hpp>

// All rules, in the order in which they are asked.
namespace canbao::inline v0_1::detail {

/// The rules about single components, and about pairs of them, that the policy breaks.
constexpr violations validate_components(const policy_content& content) noexcept {
    violations found;
    check_figures(content, found);
    check_own_words(content, found);
    check_groups(content, found);
    if (found.empty()) {
        check_insured_period(content, found);
        check_amounts(content, found);
    }
    if (!found.empty()) {
        return found; // the other checks count on these
    }
    // What is missing, or there twice, breaks rules about other components too.
    check_extended_days(content, found);
    check_capacity(content, found);
    if (!found.empty()) {
        return found;
    }
    check_fees(content, found);
    check_whose_fees(content, found);
    check_whose_standards(content, found);
    check_surcharges(content, found);
    check_fees_of_routes(content, found);
    if (found.empty()) {
        check_who_has_a_fee(content, found);
    }
    if (!found.empty()) {
        return found;
    }
    check_aided_surcharges(content, found);
    if (found.empty()) { // amounts are of these as well
        check_subsidies(content, found);
    }
    if (found.empty()) {
        check_payers(content, found);
    }
    check_delegations(content, found);
    check_routes(content, found);
    check_months(content, found);
    if (found.empty()) {
        check_years(content, found);
    }
    if (found.empty()) {
        check_charges(content, found);
    }
    if (found.empty()) {
        check_registration(content, found);
    }
    return found;
}

/// The same, and those about components that are right by themselves and yet can't mean what they
/// say: they are of another year, or nobody needs them.
constexpr violations validate_content(const policy_content& content) noexcept {
    violations found = validate_components(content);
    if (found.empty()) {
        check_year(content, found);
    }
    if (found.empty()) {
        check_idle(content, found);
    }
    if (found.empty()) {
        check_equal_aid(content, found);
    }
    return found;
}

/// What can be said of a policy before walking through its cells.
struct findings {
    violations found;
    doubts open; ///< to be settled where nothing else was found
};

/// Whom the routes serve, asked of a policy whose components are right.
constexpr findings examine_routes(const policy_content& content, const rule_table& rules) {
    findings all;
    check_reach(rules, all.found);
    if (all.found.empty()) {
        all.open = doubts_about(content, rules);
    }
    return all;
}

/// The rules that the policy breaks, in the order of checking; none where it is sound. Works on any
/// content, at compile time and at run time.
constexpr violations validate(const policy_content& content) noexcept {
    const violations wrong = validate_content(content);
    if (!wrong.empty()) {
        return wrong;
    }
    const rule_table rules = lower(content);
    findings routes = examine_routes(content, rules);
    if (routes.found.empty()) {
        settle_after(0, content, rules, routes.found);
    }
    return routes.found;
}

} // namespace canbao::detail

#endif
